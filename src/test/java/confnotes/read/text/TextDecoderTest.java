package confnotes.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.SourcePath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class TextDecoderTest {

  private static final SourcePath PATH = new SourcePath("seeds/a.md");

  private final TextDecoder decoder = new TextDecoder();

  @Test
  void lineEndsMarksAndNormalFormsAreOne() {
    String text = "# 서밋\n\n가나\n";

    assertThat(decoded(utf8("\uFEFF" + text))).isEqualTo(text);
    assertThat(decoded(utf8(text.replace("\n", "\r\n")))).isEqualTo(text);
    assertThat(decoded(utf8(text.replace('\n', '\r')))).isEqualTo(text);
    assertThat(decoded(utf8(Normalizer.normalize(text, Normalizer.Form.NFD)))).isEqualTo(text);
  }

  @Test
  void cleanCp949IsReadWithAWarning() {
    byte[] bytes = "컨테이너 밋업 후기, 똠방각하\n".getBytes(Charset.forName("x-windows-949"));
    Outcome<SourceText> outcome = decoder.decode(bytes, PATH);

    assertThat(outcome.product().orElseThrow().value()).isEqualTo("컨테이너 밋업 후기, 똠방각하\n");
    assertThat(codes(outcome)).containsExactly("encoding-cp949");
  }

  @Test
  void aCutSequenceIsRefusedAtItsByte() {
    byte[] whole = utf8("첫 줄\n가");
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    Outcome<SourceText> outcome = decoder.decode(cut, PATH);

    assertThat(outcome.product()).isEmpty();
    assertThat(outcome.diagnostics().all().get(0).message())
        .isEqualTo("byte 8 (0xEA) is not UTF-8");
    assertThat(outcome.diagnostics().all().get(0).span().line()).isEqualTo(2);
  }

  @Test
  void latin1IsNotTakenForKorean() {
    byte[] bytes = "caf\u00e9 \u00fcber na\u00efve\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(codes(decoder.decode(bytes, PATH))).containsExactly("encoding-invalid");
  }

  @Test
  void utf16IsRefusedByName() {
    Outcome<SourceText> outcome = decoder.decode("가".getBytes(StandardCharsets.UTF_16), PATH);

    assertThat(outcome.diagnostics().all().get(0).message()).contains("UTF-16BE");
  }

  @Test
  void controlAndNoncharactersAreReplacedWithAWarning() {
    Outcome<SourceText> outcome = decoder.decode(utf8("가\u0000\uFDD0나"), PATH);

    assertThat(outcome.product().orElseThrow().value()).isEqualTo("가\uFFFD\uFFFD나");
    assertThat(codes(outcome)).containsExactly("control-character");
  }

  @Test
  void placesCountCodePoints() {
    SourceText text = new SourceText(PATH, "🎉 가\n나🎉다");

    assertThat(text.positionAt(text.value().indexOf('다')).toString()).isEqualTo("2:3");
    assertThat(text.offsetOf(text.positionAt(3))).isEqualTo(3);
    assertThat(text.span(3, 4).lineText()).isEqualTo("🎉 가");
  }

  private String decoded(byte[] bytes) {
    return decoder.decode(bytes, PATH).product().orElseThrow().value();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static java.util.List<String> codes(Outcome<SourceText> outcome) {
    return outcome.diagnostics().all().stream().map(Diagnostic::code).toList();
  }
}
