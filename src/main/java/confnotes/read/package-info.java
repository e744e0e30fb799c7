/**
 * From a file to a {@link confnotes.model.SourceNote}: what its front matter says and its cleaned
 * body.
 *
 * <p>Comes in: a folder. Goes out: its notes in sorted order ({@link confnotes.read.SourceTree}),
 * each read on its own ({@link confnotes.read.NoteReader}), with diagnostics. The path of one file:
 * {@code text} (bytes to text) → {@code frontmatter} (keys to facts) → {@code dialect} (tags and
 * boxes of the program it was written for) → {@code markdown} (syntax to HTML) → {@code body} (HTML
 * to allowed elements with places). Start reading at {@link confnotes.read.NoteReader}.
 */
@NullMarked
package confnotes.read;

import org.jspecify.annotations.NullMarked;
