/**
 * JSON text from plain values.
 *
 * <p>Comes in: maps, lists, text, numbers, truth values. Goes out: compact JSON, the same bytes for
 * the same value. Start reading at {@link confnotes.render.json.JsonText}.
 */
@NullMarked
package confnotes.render.json;

import org.jspecify.annotations.NullMarked;
