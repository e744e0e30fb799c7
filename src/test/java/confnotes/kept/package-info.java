/**
 * That what is kept is what was made, and that nothing else is taken for it. Start reading at
 * {@link confnotes.kept.KeptNotesTest}.
 */
@NullMarked
package confnotes.kept;

import org.jspecify.annotations.NullMarked;
