package confnotes.read.body;

import confnotes.model.ImageAsset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture of a note, judged.
 *
 * @param asset where it goes; absent when it must not be published
 * @param size its size; absent when its header does not tell
 * @param problem why it must not be published; absent when it may
 */
record ImageFile(Optional<ImageAsset> asset, Optional<ImageSize> size, Optional<String> problem) {

  private static final long MAX_BYTES = 32L << 20;

  private static final int HASH_DIGITS = 16;

  private static final Pattern IMAGE_ENDING =
      Pattern.compile("(?i).*\\.(png|jpe?g|gif|webp|avif|svg|bmp)([?#%].*)?");

  static boolean hasImageEnding(String address) {
    return IMAGE_ENDING.matcher(address).matches();
  }

  /** The picture in {@code file}, named by its content. */
  static ImageFile of(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        return refused("it is larger than " + (MAX_BYTES >> 20) + " MB");
      }
      byte[] bytes = Files.readAllBytes(file);
      Optional<ImageFormat> format = ImageFormat.of(bytes);
      if (format.isEmpty()) {
        return refused("it is no picture of a known kind");
      }
      if (format.get() == ImageFormat.SVG && !SafeSvg.isSafe(bytes)) {
        return refused("it holds script or loads something from elsewhere");
      }
      String target = "images/" + hash(bytes) + "." + format.get().extension();
      return new ImageFile(
          Optional.of(new ImageAsset(file, target)), format.get().size(bytes), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** All that is known of a picture as one text; empty when there is none. */
  static String asText(Optional<ImageFile> found) {
    return found.map(ImageFile::toString).orElse("");
  }

  private static ImageFile refused(String problem) {
    return new ImageFile(Optional.empty(), Optional.empty(), Optional.of(problem));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }
}
