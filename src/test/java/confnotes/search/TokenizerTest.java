package confnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of {@code spec/tokenizer.json} holds for the indexer and for the client. */
final class TokenizerTest {
  private static final Path CASES = Path.of("src/test/resources/spec/tokenizer.json");
  private static final String GLUE =
      """
      import { foldingWith, tokenize } from "%s";
      export const cases = (json) => JSON.parse(json);
      export const tokens = (text, pairs) => tokenize(foldingWith(JSON.parse(pairs))(text)).map((token) => token.text);
      """;

  private final SpellingList spellings = SpellingList.load();
  private final Folding folding = new Folding(spellings.pairs());

  @TestFactory
  Stream<DynamicTest> bothSidesMakeTheTokensOfEachCase() throws IOException {
    Value module = module();
    Value cases = module.getMember("cases").execute(Files.readString(CASES));
    return IntStream.range(0, (int) cases.getArraySize())
        .mapToObj(i -> cases.getArrayElement(i))
        .map(
            one ->
                DynamicTest.dynamicTest(
                    "«" + one.getMember("text").asString() + "»", () -> check(one, module)));
  }

  private void check(Value one, Value module) {
    String text = one.getMember("text").asString();
    List<String> expected = strings(one.getMember("tokens"));
    List<String> indexed = Tokenizer.tokens(folding.fold(text)).stream().map(Token::text).toList();
    assertThat(indexed).as("the indexer").isEqualTo(expected);
    Value asked = module.getMember("tokens").execute(text, pairs());
    assertThat(strings(asked)).as("the client").isEqualTo(expected);
  }

  private String pairs() {
    List<String> pairs =
        spellings.pairs().stream().map(p -> "[\"" + p.get(0) + "\",\"" + p.get(1) + "\"]").toList();
    return pairs.toString();
  }

  private static List<String> strings(Value array) {
    return IntStream.range(0, (int) array.getArraySize())
        .mapToObj(i -> array.getArrayElement(i).asString())
        .toList();
  }

  private static Value module() {
    Context context =
        Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .allowIO(IOAccess.ALL)
            .option("js.esm-eval-returns-exports", "true")
            .build();
    Path entry = Path.of("assets/js/search/tokenizer.js").toAbsolutePath();
    return context.eval(
        Source.newBuilder("js", GLUE.formatted(entry), "glue.mjs")
            .mimeType("application/javascript+module")
            .buildLiteral());
  }
}
