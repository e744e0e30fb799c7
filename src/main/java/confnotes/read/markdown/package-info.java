/**
 * Markdown as people write it, CommonMark and GFM with what their blogs' programs add.
 *
 * <p>Comes in: the text of a note from its body on. Goes out: elements and stretches of text,
 * written to a {@link confnotes.read.body.BodyWriter}. The only room of flexmark. Start reading at
 * {@link confnotes.read.markdown.MarkdownReader}.
 */
@NullMarked
package confnotes.read.markdown;

import org.jspecify.annotations.NullMarked;
