/**
 * Page records → files, by JBake and FreeMarker: the only door to both.
 *
 * <p>Comes in: the pages of a site as records, and the folder of templates. Goes out: one file a
 * page. JBake 2.7.0 is used through its public seams: its configuration, a {@code ContentStore}
 * kept in memory (its own starts a database), {@code RenderingTool}s found by {@code
 * ServiceLoader}, a {@code Renderer} that keeps the page in memory, and a template engine of ours,
 * because its own builds FreeMarker with the settings of version 2.3.0: no escaping, and {@code
 * ?new} open to every class. JBake logs and skips where we fail, so {@link
 * confnotes.render.jbake.SiteBaker}, where reading starts, checks that our engine and tool were
 * found and that no page was dropped.
 */
@NullMarked
package confnotes.render.jbake;

import org.jspecify.annotations.NullMarked;
