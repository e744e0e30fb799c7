/**
 * From Maven to a command: in come the JVM options and the main class that {@code pom.xml} names,
 * out goes the command's exit status. Start reading at {@link confnotes.launch.CommandLauncher}.
 */
@NullMarked
package confnotes.launch;

import org.jspecify.annotations.NullMarked;
