package confnotes.render.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void writesEveryKindOfValueInGivenOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("b", List.of(1, true, "가"));
    map.put("a", Map.of());
    assertEquals("{\"b\":[1,true,\"가\"],\"a\":{}}", JsonText.of(map));
  }

  @Test
  void absentValueLeavesItsKeyOut() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("none", Optional.empty());
    map.put("one", Optional.of(1));
    assertEquals("{\"one\":1}", JsonText.of(map));
  }

  @Test
  void noTextEndsTheScriptItStandsIn() {
    assertEquals(
        "\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"",
        JsonText.of("</script><!-- & \u2028\u2029"));
  }

  @Test
  void quotesBackslashesAndControlsAreEscaped() {
    assertEquals("\"\\\"\\\\\\n\\u0009\\u0000\"", JsonText.of("\"\\\n\t\0"));
  }

  @Test
  void otherValuesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
  }
}
