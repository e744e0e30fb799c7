/**
 * From the HTML of a note's syntax to its clean body.
 *
 * <p>Comes in: elements, stretches of source text and raw HTML, written to a {@link
 * confnotes.read.body.BodyWriter} in reading order. Goes out: a {@link confnotes.model.Body} of
 * allowed elements only, each text with its place in the source. Most bodies become a tree as they
 * are written. Where there is raw HTML, the browser's own rules (jsoup) decide where elements begin
 * and end; places travel inside the HTML as noncharacters, which no decoded source holds. Start
 * reading at {@link confnotes.read.body.BodyBuilder}.
 */
@NullMarked
package confnotes.read.body;

import org.jspecify.annotations.NullMarked;
