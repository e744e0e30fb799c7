package confnotes.data;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of one document into values, and says what it cannot take over. */
final class NodeConverter {

  private static final Set<Tag> PLAIN_TAGS = Set.of(Tag.STR, Tag.SEQ, Tag.MAP);

  private final String path;
  private final int firstLine;
  private final long maxTotalLength;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private long totalLength;

  NodeConverter(String path, int firstLine, long maxTotalLength) {
    this.path = path;
    this.firstLine = firstLine;
    this.maxTotalLength = maxTotalLength;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  DataValue convert(Node node) {
    if (!PLAIN_TAGS.contains(node.getTag())) {
      report("yaml-tag", node, "the tag " + node.getTag() + " has no meaning here", "remove it");
    }
    if (node instanceof ScalarNode scalar) {
      return text(scalar);
    }
    if (!open.add(node)) {
      report("yaml-recursive", node, "a value that contains itself", "write it out");
      return new DataValue.Text("", place(node));
    }
    DataValue value =
        node instanceof SequenceNode sequence
            ? new DataValue.Sequence(
                sequence.getValue().stream().map(this::convert).toList(), place(node))
            : mapping((MappingNode) node);
    open.remove(node);
    return value;
  }

  private DataValue text(ScalarNode scalar) {
    boolean wasShort = totalLength <= maxTotalLength;
    totalLength += scalar.getValue().length();
    if (wasShort && totalLength > maxTotalLength) {
      report("yaml-too-long", scalar, "the values together are too long", "use fewer aliases");
    }
    return new DataValue.Text(scalar.getValue(), place(scalar));
  }

  private DataValue.Mapping mapping(MappingNode node) {
    Map<String, DataValue> fields = new LinkedHashMap<>();
    Map<String, Position> places = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        put(key, tuple.getValueNode(), fields, places);
      } else {
        report("yaml-key", tuple.getKeyNode(), "a key that is a list or a map", "use a word");
      }
    }
    return new DataValue.Mapping(fields, places, place(node));
  }

  private void put(
      ScalarNode key, Node value, Map<String, DataValue> fields, Map<String, Position> places) {
    Position earlier = places.putIfAbsent(key.getValue(), place(key));
    if (earlier != null) {
      String message = "\"" + key.getValue() + "\" is there twice, first on line " + earlier.line();
      report("yaml-duplicate-key", key, message, "keep one of the two");
      return;
    }
    fields.put(key.getValue(), convert(value));
  }

  private Position place(Node node) {
    return new Position(
        firstLine + node.getStartMark().getLine(), node.getStartMark().getColumn() + 1);
  }

  private void report(String code, Node node, String message, String hint) {
    Position at = place(node);
    SourceSpan span = SourceSpan.at(path, at.line(), at.column());
    diagnostics.add(Diagnostic.error(code, span, message, hint));
  }
}
