/**
 * Work on many things at once, with results in the order of the things.
 *
 * <p>Comes in: a list and what to do with each element. Goes out: the results in the order of the
 * list, whatever thread was faster, so that the same input gives the same bytes. Start reading at
 * {@link confnotes.work.Workers}.
 */
@NullMarked
package confnotes.work;

import org.jspecify.annotations.NullMarked;
