/**
 * Where the steps put the files they make.
 *
 * <p>Comes in: a path inside the site and the bytes of a file. Goes out: the file in a folder.
 * Start reading at {@link confnotes.output.SiteFiles}.
 */
@NullMarked
package confnotes.output;

import org.jspecify.annotations.NullMarked;
