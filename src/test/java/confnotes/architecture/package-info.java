/**
 * What holds for the code as a whole: which package may know which, where foreign libraries live,
 * what makes builds repeatable. Start reading at {@link confnotes.architecture.LayeringTest}.
 */
@NullMarked
package confnotes.architecture;

import org.jspecify.annotations.NullMarked;
