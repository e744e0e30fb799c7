package confnotes.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cloud service or technology of the catalogue.
 *
 * @param slug what people say, for example {@code lambda}
 * @param name official name today, for example {@code AWS Lambda}
 * @param vendor key of the vendor: {@code aws}, {@code gcp}, {@code azure}, {@code naver}, {@code
 *     kakao}, {@code nhn}; {@code oss} or {@code other} for technologies
 * @param kind service or technology
 * @param category key of the category, for example {@code compute}
 * @param url official page; absent when there is none
 * @param aliases other names people write, without the official one, sorted
 * @param formerNames earlier official names, newest first
 * @param retired year, or year and month, in which the vendor ended it; absent while it lives
 * @param partOf the service this is a part of; absent otherwise
 * @param description one line by language ({@code ko}, {@code en})
 */
public record Service(
    Slug slug,
    String name,
    String vendor,
    ServiceKind kind,
    String category,
    Optional<String> url,
    List<String> aliases,
    List<FormerName> formerNames,
    Optional<String> retired,
    Optional<Slug> partOf,
    Map<String, String> description) {

  public Service {
    aliases = List.copyOf(aliases);
    formerNames = List.copyOf(formerNames);
    description = Map.copyOf(description);
  }

  /**
   * A name that was official once.
   *
   * @param name the name, for example {@code Amazon Elasticsearch Service}
   * @param until last year, or year and month, it was official, for example {@code 2021-09}; absent
   *     when not known
   */
  public record FormerName(String name, Optional<String> until) {}
}
