package confnotes.render.page;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One thing of the site with the files that are made of it.
 *
 * @param subject the thing; no other source has it
 * @param files makes its pages, and the files that they fetch, anew each time
 */
public record PageSource(Part subject, Supplier<Stream<? extends SiteFile>> files) {}
