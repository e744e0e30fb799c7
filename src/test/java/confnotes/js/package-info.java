/**
 * Runs the cases of {@code src/test/js} in a JavaScript engine inside the JVM. Start reading at
 * {@link confnotes.js.JavaScriptTest}.
 */
@NullMarked
package confnotes.js;

import org.jspecify.annotations.NullMarked;
