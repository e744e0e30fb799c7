package confnotes.render.page;

import confnotes.model.Service;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a service is called where there is little room. */
final class ServiceLabel {

  private static final List<String> VENDORS =
      List.of(
          "Amazon ", "AWS ", "Google Cloud ", "Google ", "Microsoft Azure ", "Azure ", "Apache ");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int MONOGRAM_LENGTH = 3;

  private ServiceLabel() {}

  /**
   * What people call it: the name whose letters are those of its slug ({@code Lambda@Edge} for
   * {@code lambda-edge}, {@code EC2} for {@code ec2}), since a slug is what people say; else the
   * official name without the vendor's.
   */
  static String name(Service service) {
    String official = withoutVendor(service.name());
    String slug = letters(service.slug().value());
    return Stream.concat(Stream.of(official), spoken(service))
        .filter(name -> letters(name).equals(slug))
        .findFirst()
        .orElse(official);
  }

  /**
   * Two or three letters: a short abbreviation itself, else initials, else the first two letters.
   */
  static String monogram(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N} -]", " ").strip();
    if (plain.length() <= MONOGRAM_LENGTH) {
      return plain.isEmpty() ? "?" : plain;
    }
    List<String> words = Arrays.stream(plain.split("[ -]+")).filter(w -> !w.isEmpty()).toList();
    if (words.size() == 1) {
      return firstLetters(plain);
    }
    StringBuilder initials = new StringBuilder();
    words.stream().limit(2).forEach(w -> initials.appendCodePoint(w.codePointAt(0)));
    return initials.toString().toUpperCase(Locale.ROOT);
  }

  private static String firstLetters(String word) {
    String head = word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    return head + word.charAt(head.length());
  }

  /**
   * Other and former names: capitals first, so that {@code EC2} comes before {@code ec2}, but
   * longer names all in capitals last, so that {@code ORACLE} comes after {@code Oracle}.
   */
  private static Stream<String> spoken(Service service) {
    Stream<String> former = service.formerNames().stream().map(Service.FormerName::name);
    return Stream.concat(former.map(ServiceLabel::withoutVendor), service.aliases().stream())
        .sorted(
            Comparator.comparing(ServiceLabel::isShouted)
                .thenComparing(Comparator.<String>naturalOrder()));
  }

  private static boolean isShouted(String name) {
    return name.length() > MONOGRAM_LENGTH + 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String withoutVendor(String name) {
    return VENDORS.stream()
        .filter(name::startsWith)
        .map(vendor -> name.substring(vendor.length()))
        .filter(rest -> !rest.isBlank())
        .findFirst()
        .orElse(name);
  }

  private static String letters(String name) {
    return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
