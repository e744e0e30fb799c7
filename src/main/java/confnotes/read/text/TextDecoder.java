package confnotes.read.text;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.SourcePath;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text: UTF-8 strictly, without byte order mark, lines ending in {@code \n}, NFC.
 *
 * <p>A file that is no UTF-8 but clean CP949 (the Windows superset of EUC-KR) and holds Hangul is
 * read as such with a warning. Anything else is refused with the offset of the first wrong byte.
 * NUL and other control characters, save tab and line ends, and noncharacters become U+FFFD, as
 * CommonMark §2.3 has it for NUL, with a warning.
 */
public final class TextDecoder {

  private static final Charset CP949 = Charset.forName("x-windows-949");

  /** Text of one file. */
  public Outcome<SourceText> decode(byte[] bytes, SourcePath path) {
    Optional<Diagnostic> otherEncoding = otherEncoding(bytes, path);
    if (otherEncoding.isPresent()) {
      return Outcome.refused(otherEncoding.get());
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return cleaned(utf8.get(), path, List.of());
    }
    Optional<String> korean = strictly(bytes, CP949).filter(TextDecoder::looksKorean);
    if (korean.isPresent()) {
      return cleaned(korean.get(), path, List.of(readAsCp949(path)));
    }
    return Outcome.refused(notUtf8(bytes, path));
  }

  private static Outcome<SourceText> cleaned(
      String decoded, SourcePath path, List<Diagnostic> diagnostics) {
    String normalized = normalized(decoded);
    int unfit = firstUnfit(normalized);
    if (unfit < 0) {
      return Outcome.of(new SourceText(path, normalized), diagnostics);
    }
    SourceText text = new SourceText(path, replaceUnfit(normalized));
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.add(controlCharacter(text, unfit, normalized.charAt(unfit)));
    return Outcome.of(text, all);
  }

  private static String normalized(String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return NormalForm.of(text);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer decoded = decoder(charset).decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** At least half of what is not ASCII is Hangul, and nothing is unassigned or private. */
  private static boolean looksKorean(String text) {
    long foreign = text.codePoints().filter(c -> c > 0x7F).count();
    long hangul = text.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    boolean isClean =
        text.codePoints()
            .map(Character::getType)
            .noneMatch(t -> t == Character.PRIVATE_USE || t == Character.UNASSIGNED);
    return isClean && hangul * 2 >= foreign && hangul > 0;
  }

  private static int firstUnfit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnfit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isUnfit(char c) {
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    return c == 0x7F || (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
  }

  private static String replaceUnfit(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (isUnfit(out.charAt(i))) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }

  private static Optional<Diagnostic> otherEncoding(byte[] bytes, SourcePath path) {
    String name = byteOrderMark(bytes);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                "encoding-unsupported",
                SourceSpan.file(path.value()),
                "the file is encoded in " + name,
                "save it as UTF-8"));
  }

  private static String byteOrderMark(byte[] b) {
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return b.length >= 4 && b[2] == 0 && b[3] == 0 ? "UTF-32LE" : "UTF-16LE";
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return "UTF-16BE";
    }
    boolean isUtf32 =
        b.length >= 4 && b[0] == 0 && b[1] == 0 && (b[2] & 0xFF) == 0xFE && (b[3] & 0xFF) == 0xFF;
    return isUtf32 ? "UTF-32BE" : "";
  }

  private static Diagnostic readAsCp949(SourcePath path) {
    return Diagnostic.warning(
        "encoding-cp949",
        SourceSpan.file(path.value()),
        "the file is encoded in CP949 and was read as such",
        "save it as UTF-8: iconv -f CP949 -t UTF-8");
  }

  private static Diagnostic notUtf8(byte[] bytes, SourcePath path) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    decoder(StandardCharsets.UTF_8).decode(in, out, true);
    int offset = in.position();
    int line = (int) out.flip().chars().filter(c -> c == '\n').count() + 1;
    String message =
        String.format(Locale.ROOT, "byte %d (0x%02X) is not UTF-8", offset, bytes[offset] & 0xFF);
    return Diagnostic.error(
        "encoding-invalid",
        SourceSpan.at(path.value(), line, 0),
        message,
        "save the file as UTF-8; if it is CP949, some of its bytes are damaged");
  }

  private static Diagnostic controlCharacter(SourceText text, int offset, char found) {
    return Diagnostic.warning(
        "control-character",
        text.span(offset, offset + 1),
        String.format(Locale.ROOT, "the control character U+%04X stands in the text", (int) found),
        "remove it; it is shown as U+FFFD");
  }
}
