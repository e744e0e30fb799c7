/**
 * The folder {@code content/}: what is written for this site beside its notes.
 *
 * <p>Comes in: {@code site.yaml}, {@code events.yaml} and {@code speakers.yaml}, each of which may
 * be absent. Goes out: {@link confnotes.content.Content}, or diagnostics with the place in the file
 * and, for an unknown key, the nearest known one. Start reading at {@link
 * confnotes.content.ContentReader}.
 */
@NullMarked
package confnotes.content;

import org.jspecify.annotations.NullMarked;
