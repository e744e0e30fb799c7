package confnotes.read.dialect;

import confnotes.read.dialect.Tag.Syntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every template tag of a note by its place, each opening tag with the one that closes it. Tags
 * between {@code {% raw %}} and {@code {% endraw %}} are text.
 */
public final class TagIndex {

  private static final TagIndex NONE = new TagIndex(new TreeMap<>());

  private final NavigableMap<Integer, Tag> tags;

  private TagIndex(NavigableMap<Integer, Tag> tags) {
    this.tags = tags;
  }

  /** The tags of {@code text} from {@code from} on. */
  public static TagIndex of(String text, int from) {
    List<Tag> found = scan(text, from);
    if (found.isEmpty()) {
      return NONE;
    }
    TreeMap<Integer, Tag> tags = new TreeMap<>();
    paired(found).forEach(tag -> tags.put(tag.from(), tag));
    return new TagIndex(tags);
  }

  /** The tag that begins at {@code offset}. */
  public Optional<Tag> at(int offset) {
    return Optional.ofNullable(tags.get(offset));
  }

  public boolean isEmpty() {
    return tags.isEmpty();
  }

  /** Tags that begin in the stretch from {@code from} up to {@code to}. */
  public Iterable<Tag> between(int from, int to) {
    return tags.subMap(from, true, to, false).values();
  }

  private static List<Tag> scan(String text, int from) {
    TagScanner scanner = new TagScanner(text);
    List<Tag> found = new ArrayList<>();
    boolean isRaw = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean canBegin = c == '{' || (c == '<' && isCapitalBehind(text, i));
      if (!canBegin || (i > from && isGuarded(text, i))) {
        continue;
      }
      Optional<Tag> tag = scanner.at(i);
      boolean isRawTag = tag.filter(TagIndex::isRaw).isPresent();
      if (tag.isPresent() && (!isRaw || isRawTag)) {
        found.add(tag.get());
        isRaw = isRawTag ? !tag.get().isClosing() : isRaw;
        i = tag.get().to() - 1;
      }
    }
    return found;
  }

  /** Behind a dollar sign stands an expression of a workflow, behind a backslash an escape. */
  private static boolean isGuarded(CharSequence text, int at) {
    char before = text.charAt(at - 1);
    return before == '$' || before == '\\';
  }

  private static boolean isCapitalBehind(CharSequence text, int at) {
    int next = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    return next < text.length() && text.charAt(next) >= 'A' && text.charAt(next) <= 'Z';
  }

  private static boolean isRaw(Tag tag) {
    return tag.syntax() == Syntax.BLOCK && tag.name().equals("raw");
  }

  /** Each closing tag ends the nearest open tag of its name. */
  private static List<Tag> paired(List<Tag> found) {
    List<Tag> tags = new ArrayList<>(found);
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      String key = tag.syntax() + tag.name();
      if (!tag.isClosing()) {
        open.computeIfAbsent(key, k -> new ArrayDeque<>()).push(i);
        continue;
      }
      @Nullable Deque<Integer> openers = open.get(key);
      if (openers != null && !openers.isEmpty()) {
        int opener = openers.pop();
        tags.set(opener, tags.get(opener).withCloser(tag.from()));
        tags.set(i, tag.withCloser(tags.get(opener).from()));
      }
    }
    return tags;
  }
}
