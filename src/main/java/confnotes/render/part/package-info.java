/**
 * Pieces that several pages show: a service chip, a session, a line of a list, a drawing.
 *
 * <p>Comes in: products of the model. Goes out: records of finished text, numbers and addresses; a
 * template only places them. Addresses are relative to the site's root; a template puts the page's
 * root prefix in front. Start reading at {@link confnotes.render.part.Chip}.
 */
@NullMarked
package confnotes.render.part;

import org.jspecify.annotations.NullMarked;
