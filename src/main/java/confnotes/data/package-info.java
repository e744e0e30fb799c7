/**
 * Structured data as an author wrote it: every value as text with its place, never typed.
 *
 * <p>Comes in: the text of a YAML file or of a front matter. Goes out: a {@link
 * confnotes.data.DataValue} tree, or diagnostics. YAML 1.1 turns {@code no} into false, {@code
 * 12:30} into 750 and {@code 010} into 8; here they stay what was written, and whoever asks for a
 * field types it by its own schema. The only room of SnakeYAML. Start reading at {@link
 * confnotes.data.DataValue}.
 */
@NullMarked
package confnotes.data;

import org.jspecify.annotations.NullMarked;
