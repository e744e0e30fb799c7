package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The keys of one document with the level of each, gathered field by field. One thread's own. */
final class DocumentKeys {

  /** Weight of words in the note's title or the event's name: with them alone, level 0. */
  private static final float AROUND = 0;

  private final Map<String, float[]> weights = new HashMap<>();

  /** The words around the passage that was read last, which weigh nothing. */
  private final Map<String, float[]> around = new HashMap<>();

  private SearchDocument.@Nullable Origin lastOrigin;
  private final Folding folding;
  private final Lexicon lexicon;
  private final Map<Slug, List<Integer>> serviceDocuments;
  private final double meanTextLength;

  DocumentKeys(
      Folding folding,
      Lexicon lexicon,
      Map<Slug, List<Integer>> serviceDocuments,
      double meanTextLength) {
    this.folding = folding;
    this.lexicon = lexicon;
    this.serviceDocuments = serviceDocuments;
    this.meanTextLength = meanTextLength;
  }

  /** Hands every key under which {@code document} is found, and its level, to {@code target}. */
  void collect(SearchDocument document, ObjIntConsumer<String> target) {
    weights.clear();
    addTitle(document.title(), Impact.TITLE);
    for (String name : document.names()) {
      addName(name);
    }
    for (String speaker : document.speakers()) {
      addTitle(speaker, Impact.SPEAKER);
    }
    addText(document.text(), textWeight(document), weights);
    for (Slug service : document.services()) {
      addMention(service);
    }
    document.origin().ifPresent(this::addOrigin);
    weights.forEach((key, weight) -> target.accept(key, level(weight[0])));
  }

  private float textWeight(SearchDocument document) {
    return document.kind().isPassage()
        ? Impact.inText(document.text().length(), meanTextLength)
        : Impact.DESCRIPTION;
  }

  private static int level(float weight) {
    return weight == AROUND ? 0 : Impact.level(weight);
  }

  /** The passages of a note stand together, and so its title is read once for all of them. */
  private void addOrigin(SearchDocument.Origin origin) {
    if (!origin.equals(lastOrigin)) {
      lastOrigin = origin;
      around.clear();
      addText(origin.noteTitle(), AROUND, around);
      origin.event().ifPresent(event -> addText(event, AROUND, around));
    }
    for (Map.Entry<String, float[]> key : around.entrySet()) {
      weights.computeIfAbsent(key.getKey(), absent -> new float[1]);
    }
  }

  private void addName(String name) {
    addTitle(name, Impact.NAME);
    String whole = Names.squeeze(folding.fold(name));
    if (!whole.isEmpty()) {
      add(whole + Keys.NAME, Impact.NAME, weights);
    }
  }

  private void addTitle(String title, float weight) {
    addText(title, weight, weights);
    for (String key : Initials.of(folding.fold(title))) {
      add(key, weight, weights);
    }
  }

  private void addMention(Slug service) {
    for (int document : serviceDocuments.getOrDefault(service, List.of())) {
      add(Keys.MENTIONS + Integer.toString(document), Impact.MENTION, weights);
    }
  }

  private void addText(String text, float weight, Map<String, float[]> target) {
    Token before = Token.NONE;
    for (Token token : Tokenizer.tokens(folding.fold(text))) {
      if (!token.isParticleAfter(before)) {
        addToken(token, weight, target);
      }
      before = token;
    }
  }

  private void addToken(Token token, float weight, Map<String, float[]> target) {
    if (token.script() == Script.WORD) {
      add(token.text(), weight, target);
    } else if (token.script() != Script.JAMO) {
      WordKeys keys = lexicon.keys(token);
      add(keys.start(), weight, target);
      for (String inside : keys.insides()) {
        add(inside, Impact.inside(weight), target);
      }
    }
  }

  private static void add(String key, float weight, Map<String, float[]> target) {
    target.computeIfAbsent(key, absent -> new float[1])[0] += weight;
  }
}
