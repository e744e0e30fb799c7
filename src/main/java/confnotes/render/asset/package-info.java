/**
 * Style sheets, scripts and pictures of the site.
 *
 * <p>Comes in: the folder {@code assets/}. Goes out: the files as they are published. Start reading
 * at {@link confnotes.render.asset.AssetFiles}.
 */
@NullMarked
package confnotes.render.asset;

import org.jspecify.annotations.NullMarked;
