/**
 * How long the steps take that a reader waits for, by JMH.
 *
 * <p>In come notes made of the lines of the project's own posts, always the same, or the folder
 * that {@code -Dbench.notes} names. Out goes a table. Start reading at {@link
 * confnotes.bench.ReadingBenchmark}; the README says how they are run.
 */
@NullMarked
package confnotes.bench;

import org.jspecify.annotations.NullMarked;
