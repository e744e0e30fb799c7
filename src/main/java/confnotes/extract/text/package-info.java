/**
 * A note's body as lines: what a reader takes in at one glance, with where it stands in the tree.
 *
 * <p>Comes in: a {@link confnotes.model.Body}. Goes out: {@link confnotes.extract.text.Line}s in
 * reading order. Talks, speakers, times and events are all read from these lines, so that a
 * heading, a bold line, a list item and a table row are looked at in the same way. Start reading at
 * {@link confnotes.extract.text.LineReader}.
 */
@NullMarked
package confnotes.extract.text;

import org.jspecify.annotations.NullMarked;
