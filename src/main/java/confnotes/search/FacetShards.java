package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.SearchDocument.Kind;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes by what results can be narrowed down: year, event, service and speaker of each document,
 * {@value #DOCUMENTS} documents a file. They are loaded only by who wants to narrow down.
 *
 * <p>A file: the number of its values, each as its facet (0 year, 1 event, 2 service, 3 speaker)
 * and its text; then for each document the number of its values and which they are.
 */
final class FacetShards {
  private static final int DOCUMENTS = 4096;

  private final Alphabet alphabet;
  private final ShardWriter shards;
  private final Map<Slug, String> serviceNames = new HashMap<>();

  FacetShards(Alphabet alphabet, IndexFolder folder) {
    this.alphabet = alphabet;
    this.shards = new ShardWriter("facets", 1, folder);
  }

  List<Shard> write(List<SearchDocument> documents) {
    documents.stream()
        .filter(document -> document.kind().compareTo(Kind.TECHNOLOGY) <= 0)
        .forEach(this::addServiceName);
    for (int from = 0; from < documents.size(); from += DOCUMENTS) {
      int end = Math.min(documents.size(), from + DOCUMENTS);
      shards.add(from, file(documents.subList(from, end)));
    }
    return shards.finish();
  }

  private void addServiceName(SearchDocument service) {
    service.services().forEach(slug -> serviceNames.put(slug, service.title()));
  }

  private byte[] file(List<SearchDocument> documents) {
    Map<Value, Integer> numbers = new LinkedHashMap<>();
    ByteSink entries = new ByteSink();
    for (SearchDocument document : documents) {
      List<Value> values = values(document);
      entries.number(values.size());
      values.forEach(value -> entries.number(number(value, numbers)));
    }
    ByteSink file = new ByteSink().number(numbers.size());
    numbers.keySet().forEach(value -> file.number(value.facet()).string(value.text(), alphabet));
    return file.raw(entries.toBytes()).toBytes();
  }

  private static int number(Value value, Map<Value, Integer> numbers) {
    return numbers.computeIfAbsent(value, absent -> numbers.size());
  }

  private List<Value> values(SearchDocument document) {
    List<Value> values = new ArrayList<>();
    document.origin().flatMap(origin -> origin.year()).ifPresent(y -> values.add(year(y)));
    document.origin().flatMap(origin -> origin.event()).ifPresent(e -> values.add(new Value(1, e)));
    document.services().stream()
        .filter(serviceNames::containsKey)
        .forEach(slug -> values.add(new Value(2, serviceNames.getOrDefault(slug, ""))));
    document.speakers().forEach(speaker -> values.add(new Value(3, speaker)));
    return values.stream().distinct().toList();
  }

  private static Value year(int year) {
    return new Value(0, Integer.toString(year));
  }

  private record Value(int facet, String text) {}
}
