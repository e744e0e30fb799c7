package confnotes.model;

import java.util.List;
import java.util.Optional;

/**
 * A file as read: what its front matter says and its cleaned body. The product of reading.
 *
 * @param path where it lies
 * @param dialect for which program it was written
 * @param metadata its front matter; all absent when it has none
 * @param body its body
 * @param picture address of the picture that stands for it, {@code https:} or relative to the
 *     site's root, for example {@code images/3fa9c1d2e4b5a697.png}; absent when it has none
 * @param images pictures of the note that lie beside it and are to be copied
 * @param sought every picture that was looked for beside it, in order; all that the note depends on
 *     beside its own file
 */
public record SourceNote(
    SourcePath path,
    Dialect dialect,
    NoteMetadata metadata,
    Body body,
    Optional<String> picture,
    List<ImageAsset> images,
    List<SoughtPicture> sought) {

  public SourceNote {
    images = List.copyOf(images);
    sought = List.copyOf(sought);
  }
}
