/**
 * The finished body of a note.
 *
 * <p>Comes in: the cleaned tree, where its talks begin and end, and which places name services.
 * Goes out: {@link confnotes.extract.body.WrittenBody}: HTML in parts, contents, passages for
 * search. The tree is changed by small steps that each return a new one: split at titles, wrap
 * talks in sections, name the headings; then it is written. Start reading at {@link
 * confnotes.extract.body.BodyWriter}.
 */
@NullMarked
package confnotes.extract.body;

import org.jspecify.annotations.NullMarked;
