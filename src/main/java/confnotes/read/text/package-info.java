/**
 * A file as text: decoded, normalised, with the place of every character.
 *
 * <p>Comes in: the bytes of a file. Goes out: a {@link confnotes.read.text.SourceText}, or the
 * diagnostic that says at which byte it is no text. Start reading at {@link
 * confnotes.read.text.TextDecoder}.
 */
@NullMarked
package confnotes.read.text;

import org.jspecify.annotations.NullMarked;
