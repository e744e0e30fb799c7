/**
 * What went wrong with an author's input, and where.
 *
 * <p>Comes in: a place in a file and a rule that was broken. Goes out: {@link
 * confnotes.diagnostic.Diagnostic} values, collected by every step and printed together by {@link
 * confnotes.diagnostic.DiagnosticFormat}. Start reading at {@link confnotes.diagnostic.Diagnostic}.
 */
@NullMarked
package confnotes.diagnostic;

import org.jspecify.annotations.NullMarked;
