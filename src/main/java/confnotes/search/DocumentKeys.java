package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The keys of one document with the level of each, gathered field by field. One thread's own. */
final class DocumentKeys {

  /** Weight of words in the note's title or the event's name: with them alone, level 0. */
  private static final float AROUND = 0;

  private final Map<String, float[]> weights = new HashMap<>();
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
    document.names().forEach(this::addName);
    document.speakers().forEach(speaker -> addTitle(speaker, Impact.SPEAKER));
    addText(document.text(), textWeight(document));
    document.services().forEach(this::addMention);
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

  private void addOrigin(SearchDocument.Origin origin) {
    addText(origin.noteTitle(), AROUND);
    origin.event().ifPresent(event -> addText(event, AROUND));
  }

  private void addName(String name) {
    addTitle(name, Impact.NAME);
    String whole = Names.squeeze(folding.fold(name));
    if (!whole.isEmpty()) {
      add(whole + Keys.NAME, Impact.NAME);
    }
  }

  private void addTitle(String title, float weight) {
    addText(title, weight);
    Initials.of(folding.fold(title)).forEach(key -> add(key, weight));
  }

  private void addMention(Slug service) {
    for (int document : serviceDocuments.getOrDefault(service, List.of())) {
      add(Keys.MENTIONS + Integer.toString(document), Impact.MENTION);
    }
  }

  private void addText(String text, float weight) {
    Token before = Token.NONE;
    for (Token token : Tokenizer.tokens(folding.fold(text))) {
      if (!token.isParticleAfter(before)) {
        addToken(token, weight);
      }
      before = token;
    }
  }

  private void addToken(Token token, float weight) {
    if (token.script() == Script.WORD) {
      add(token.text(), weight);
    } else if (token.script() != Script.JAMO) {
      WordKeys keys = lexicon.keys(token);
      add(keys.start(), weight);
      keys.insides().forEach(inside -> add(inside, Impact.inside(weight)));
    }
  }

  private void add(String key, float weight) {
    weights.computeIfAbsent(key, absent -> new float[1])[0] += weight;
  }
}
