/**
 * The site while it is written: shown by a server on this machine, watched for edits, reloaded in
 * the page that is open.
 *
 * <p>Comes in: a folder with a site, the folders that it is made from, and word of each build. Goes
 * out: the site over HTTP as GitHub Pages serves it, and the files that were edited. How a site is
 * made is not known here. Start reading at {@link confnotes.serve.SiteServer} and {@link
 * confnotes.serve.FileWatch}.
 */
@NullMarked
package confnotes.serve;

import org.jspecify.annotations.NullMarked;
