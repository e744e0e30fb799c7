package confnotes.read.body;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of pictures, told by their first bytes, never by the name of the file. */
enum ImageFormat {
  PNG("png") {
    @Override
    Optional<ImageSize> size(byte[] b) {
      return sized(be32(b, 16), be32(b, 20));
    }
  },
  JPEG("jpg") {
    @Override
    Optional<ImageSize> size(byte[] b) {
      int at = 2;
      while (at + 9 < b.length && u8(b, at) == 0xFF) {
        int marker = u8(b, at + 1);
        boolean isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
          return sized(be16(b, at + 7), be16(b, at + 5));
        }
        at += marker == 0xFF ? 1 : 2 + be16(b, at + 2);
      }
      return Optional.empty();
    }
  },
  GIF("gif") {
    @Override
    Optional<ImageSize> size(byte[] b) {
      return sized(le16(b, 6), le16(b, 8));
    }
  },
  WEBP("webp") {
    @Override
    Optional<ImageSize> size(byte[] b) {
      return switch (ascii(b, 12, 4)) {
        case "VP8X" -> sized(le24(b, 24) + 1, le24(b, 27) + 1);
        case "VP8 " -> sized(le16(b, 26) & 0x3FFF, le16(b, 28) & 0x3FFF);
        case "VP8L" ->
            sized(
                (le16(b, 21) & 0x3FFF) + 1,
                (((u8(b, 22) >> 6) | (u8(b, 23) << 2) | (u8(b, 24) << 10)) & 0x3FFF) + 1);
        default -> Optional.empty();
      };
    }
  },
  AVIF("avif") {
    @Override
    Optional<ImageSize> size(byte[] b) {
      int limit = Math.min(b.length - 16, 4096);
      for (int at = 0; at < limit; at++) {
        if (b[at] == 'i' && ascii(b, at, 4).equals("ispe")) {
          return sized(be32(b, at + 8), be32(b, at + 12));
        }
      }
      return Optional.empty();
    }
  },
  SVG("svg") {
    @Override
    Optional<ImageSize> size(byte[] b) {
      return SafeSvg.size(b);
    }
  };

  private static final int MIN_BYTES = 32;

  private final String extension;

  ImageFormat(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** The size that the header states; absent when it states none. */
  abstract Optional<ImageSize> size(byte[] bytes);

  static Optional<ImageFormat> of(byte[] b) {
    if (b.length < MIN_BYTES) {
      return Optional.empty();
    }
    if (ascii(b, 1, 3).equals("PNG")) {
      return Optional.of(PNG);
    }
    if (u8(b, 0) == 0xFF && u8(b, 1) == 0xD8) {
      return Optional.of(JPEG);
    }
    if (ascii(b, 0, 4).equals("GIF8")) {
      return Optional.of(GIF);
    }
    if (ascii(b, 0, 4).equals("RIFF") && ascii(b, 8, 4).equals("WEBP")) {
      return Optional.of(WEBP);
    }
    if (ascii(b, 4, 4).equals("ftyp") && ascii(b, 8, 3).equals("avi")) {
      return Optional.of(AVIF);
    }
    return SafeSvg.looksLikeSvg(b) ? Optional.of(SVG) : Optional.empty();
  }

  private static Optional<ImageSize> sized(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }

  private static String ascii(byte[] b, int at, int length) {
    return new String(b, at, length, StandardCharsets.ISO_8859_1);
  }

  private static int u8(byte[] b, int at) {
    return b[at] & 0xFF;
  }

  private static int be16(byte[] b, int at) {
    return u8(b, at) << 8 | u8(b, at + 1);
  }

  private static int be32(byte[] b, int at) {
    return be16(b, at) << 16 | be16(b, at + 2);
  }

  private static int le16(byte[] b, int at) {
    return u8(b, at) | u8(b, at + 1) << 8;
  }

  private static int le24(byte[] b, int at) {
    return le16(b, at) | u8(b, at + 2) << 16;
  }
}
