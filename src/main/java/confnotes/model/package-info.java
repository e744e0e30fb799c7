/**
 * The words of the field and the products between the steps, in JDK types only.
 *
 * <p>{@link confnotes.model.SourceNote} is what reading makes of a file, {@link
 * confnotes.model.Note} what extraction makes of that, {@link confnotes.model.Site} what linking
 * makes of all notes. Every product is immutable; nothing reaches back and nothing is filled in
 * later. Start reading at {@link confnotes.model.Note}.
 */
@NullMarked
package confnotes.model;

import org.jspecify.annotations.NullMarked;
