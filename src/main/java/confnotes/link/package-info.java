/**
 * All notes → the site: what connects one note with another.
 *
 * <p>Comes in: every {@link confnotes.model.Note} that is to be published, the catalogue's entries
 * and the facts of {@code content/}. Goes out: one {@link confnotes.model.Site}, and diagnostics
 * where two notes want one address or a link names nothing. Only facts are looked at here, never a
 * note's body. Start reading at {@link confnotes.link.SiteLinker}.
 */
@NullMarked
package confnotes.link;

import org.jspecify.annotations.NullMarked;
