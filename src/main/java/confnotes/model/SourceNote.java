package confnotes.model;

import java.util.List;

/**
 * A file as read: what its front matter says and its cleaned body. The product of reading.
 *
 * @param path where it lies
 * @param dialect for which program it was written
 * @param metadata its front matter; all absent when it has none
 * @param body its body
 * @param images pictures of the note that lie beside it and are to be copied
 */
public record SourceNote(
    SourcePath path, Dialect dialect, NoteMetadata metadata, Body body, List<ImageAsset> images) {

  public SourceNote {
    images = List.copyOf(images);
  }
}
