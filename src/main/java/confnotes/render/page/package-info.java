/**
 * Every page of the site as an immutable record: all that its template may see, ready-made.
 *
 * <p>Comes in: the {@link confnotes.model.Site}. Goes out: a stream of {@link
 * confnotes.render.page.PageModel}s, one made when asked for, and of {@link
 * confnotes.render.page.DataFile}s that pages fetch. Templates compute nothing: what is sorted,
 * counted, worded or dated is so here. Start reading at {@link confnotes.render.page.SitePages}.
 *
 * <p>Makers of pages see the site through one {@link confnotes.render.page.SiteView} alone, which
 * can tell afterwards of which {@link confnotes.render.page.Part}s a page was made: only where one
 * of them changes can the page be another.
 */
@NullMarked
package confnotes.render.page;

import org.jspecify.annotations.NullMarked;
