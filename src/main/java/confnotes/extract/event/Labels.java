package confnotes.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that begin with a label: {@code - 일시 : 2018-09-04}. */
enum Labels {
  EVENT("행사|행사명|이벤트명|컨퍼런스명|event|conference|イベント|イベント名", ".{2,60}"),
  DAYS("일시|날짜|기간|일자|일정|date|when|日時|開催日", ".+"),
  PLACE("장소|위치|place|venue|where|location|会場|場所", ".{2,60}"),
  TALK("발표|발표자|연사|강연|강연자|세션|speaker|talk|登壇者|発表", ".{2,60}");

  private final Pattern pattern;

  Labels(String names, String value) {
    pattern =
        Pattern.compile(
            "^[^\\p{L}]*(?:" + names + ")\\s*[:：=]\\s*(" + value + ")$", Pattern.CASE_INSENSITIVE);
  }

  /** What stands behind the first such label. */
  Optional<String> in(List<String> lines) {
    for (String line : lines) {
      if (hasColon(line)) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.matches()) {
          return Optional.of(matcher.group(1).strip());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasColon(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('：') >= 0 || line.indexOf('=') >= 0;
  }
}
