/**
 * The commands. In comes the project folder with its notes; out goes the site. Start reading at
 * {@link confnotes.SiteBuild}.
 */
@NullMarked
package confnotes;

import org.jspecify.annotations.NullMarked;
