/**
 * The site as data, for programs that read it.
 *
 * <p>Comes in: the {@link confnotes.model.Site}. Goes out: {@code data/site.json}, UTF-8, sorted,
 * one line a note, the same bytes for the same input. Start reading at {@link
 * confnotes.render.data.SiteData}.
 */
@NullMarked
package confnotes.render.data;

import org.jspecify.annotations.NullMarked;
