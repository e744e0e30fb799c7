/**
 * What people write beside Markdown for the program that builds their blog: shortcodes, template
 * tags, attributes, boxes, wiki links.
 *
 * <p>Comes in: the text of a note. Goes out: the tags in it ({@link
 * confnotes.read.dialect.TagIndex}), what each means written to a {@link
 * confnotes.read.body.BodyWriter}, and the {@link confnotes.model.Dialect}. No parser of Markdown
 * is known here. Start reading at {@link confnotes.read.dialect.TagIndex}.
 */
@NullMarked
package confnotes.read.dialect;

import org.jspecify.annotations.NullMarked;
