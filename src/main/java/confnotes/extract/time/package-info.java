/**
 * Times and dates as authors write them.
 *
 * <p>Comes in: a line or a piece of one. Goes out: a {@link confnotes.extract.time.TimeSpan} where
 * a line begins with a time of the programme, a {@link confnotes.extract.time.DaySpan} where one
 * names days. Start reading at {@link confnotes.extract.time.TimeParser}.
 */
@NullMarked
package confnotes.extract.time;

import org.jspecify.annotations.NullMarked;
