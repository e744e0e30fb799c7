/**
 * What stands above a note's body: title, date and so on, in the notation of each program.
 *
 * <p>Comes in: a {@link confnotes.read.text.SourceText}. Goes out: a {@link
 * confnotes.read.frontmatter.FrontMatter}, every value as text with its place, and from it, typed
 * by the one table {@link confnotes.read.frontmatter.MetadataKey}, the {@link
 * confnotes.model.NoteMetadata}. The only room of tomlj and of Jackson. Start reading at {@link
 * confnotes.read.frontmatter.FrontMatterReader}.
 */
@NullMarked
package confnotes.read.frontmatter;

import org.jspecify.annotations.NullMarked;
