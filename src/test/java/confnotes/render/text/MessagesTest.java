package confnotes.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  @ParameterizedTest
  @CsvSource({
    "람다, 람다와",
    "오로라, 오로라와",
    "빈스톡, 빈스톡과",
    "Lambda, Lambda와",
    "Kinesis, Kinesis와",
    "DynamoDB, DynamoDB와",
    "API Gateway, API Gateway와",
    "CloudFormation, CloudFormation과",
    "AWS Batch, AWS Batch와",
    "Slack, Slack과",
    "MySQL, MySQL과",
    "IAM, IAM과",
    "ELB, ELB와",
    "ECR, ECR과",
    "S3, S3와",
    "EC2, EC2와",
    "Cloud9, Cloud9과",
    "AWS Summit 2018, AWS Summit 2018과",
    "AWS Summit 2019, AWS Summit 2019와",
    "VPC (가상 망), VPC (가상 망)과"
  })
  void koreanParticleFollowsTheSoundOfTheName(String name, String expected) {
    assertEquals(expected, MessagePattern.of("{0}{0:과|와}").fill(new Object[] {name}, korean()));
  }

  @ParameterizedTest
  @CsvSource({"서울, 서울로", "부산, 부산으로", "제주, 제주로", "MySQL, MySQL로", "2018, 2018로"})
  void rieulTakesTheShortFormOfRo(String name, String expected) {
    assertEquals(expected, MessagePattern.of("{0}{0:으로|로}").fill(new Object[] {name}, korean()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 notes", "1, 1 note", "2, 2 notes", "11, 11 notes"})
  void englishNounFollowsTheNumber(int number, String expected) {
    assertEquals(expected, Messages.of("en").format("count.notes", number));
  }

  @Test
  void valueIsNeverReadAsPattern() {
    Object[] values = {"{1} $1 \\", "second"};
    assertEquals("{1} $1 \\ second", MessagePattern.of("{0} {1}").fill(values, korean()));
  }

  @Test
  void languagesHaveTheSameMessagesWithTheSameValues() {
    Messages korean = Messages.of("ko");
    Messages english = Messages.of("en");
    assertEquals(korean.texts().keySet(), english.texts().keySet());
    korean
        .texts()
        .keySet()
        .forEach(key -> assertEquals(slots(korean, key), slots(english, key), key));
  }

  @Test
  void unknownLanguageAndUnknownKeyAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Messages.of("tlh"));
    Messages korean = Messages.of("ko");
    assertThrows(IllegalStateException.class, () -> korean.format("no.such.key"));
  }

  /** The numbers of the values a message shows; languages say a range of days differently. */
  private static Set<String> slots(Messages messages, String key) {
    return key.equals("date.rangeInMonth")
        ? Set.of()
        : Pattern.compile("\\{(\\d)[}:]")
            .matcher(messages.textOr(key, ""))
            .results()
            .map(slot -> slot.group(1))
            .collect(Collectors.toSet());
  }

  private static WordChoice korean() {
    return WordChoice.of("ko");
  }
}
