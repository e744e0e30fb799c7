/**
 * What programs ask a site for beside its pages.
 *
 * <p>Comes in: the {@link confnotes.model.Site}. Goes out: {@code robots.txt}, {@code sitemap.xml}
 * and {@code .nojekyll}. Start reading at {@link confnotes.render.feed.SiteMap}.
 */
@NullMarked
package confnotes.render.feed;

import org.jspecify.annotations.NullMarked;
