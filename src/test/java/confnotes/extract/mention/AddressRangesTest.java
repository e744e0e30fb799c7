package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRangesTest {

  @ParameterizedTest
  @CsvSource({
    "https://aws.amazon.com/s3/?a=1 을 보세요, https://aws.amazon.com/s3/?a=1",
    "링크:https://example.com/람다 이다, https://example.com/람다",
    "(www.example.com) 에서, www.example.com)",
    "www.람다 에서, www.람다",
    "주소는 s3.amazonaws.com 이고, s3.amazonaws.com",
    "vault.dev:8200/ui 접속, vault.dev:8200/ui",
    "(lambda@example.com) 으로, lambda@example.com",
    "문의는 s3.team+kr@mail.lambda.example.museum. 끝, s3.team+kr@mail.lambda.example.museum",
    "~/go/src 아래, ~/go/src",
    "/_lambda/_s3 경로, /_lambda/_s3",
    "C:\\go\\bin 경로, C:\\go\\bin",
    "src/lambda/index.js 파일, src/lambda/index.js",
  })
  void addressIsFoundAmongOtherWords(String text, String address) {
    AddressRanges ranges = new AddressRanges("앞의 v1.2 말 " + text);
    int start = ("앞의 v1.2 말 " + text).indexOf(address);
    assertThat(ranges.indexes().stream().toArray())
        .containsExactly(IntStream.range(start, start + address.length()).toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S3, EC2.",
        "EC2/S3",
        "했다.그리고",
        "3.5배",
        "..",
        "a . b",
        "람다 / 엣지",
        "Node.",
        "Lambda@Edge.",
        "a@b"
      })
  void signsAloneMakeNoAddress(String text) {
    assertThat(new AddressRanges(text).indexes().isEmpty()).isTrue();
  }

  @Test
  void nameIsCutByAnAddressThatItIsNotTheWholeOf() {
    AddressRanges ranges = new AddressRanges("socket.io 와 lambda.example.com");
    assertThat(ranges.cut(0, 9)).isFalse();
    assertThat(ranges.cut(12, 18)).isTrue();
    assertThat(ranges.cut(10, 11)).isFalse();
  }
}
