package confnotes.search;

import confnotes.model.SearchDocument;
import confnotes.model.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one document with the weight of each, gathered field by field. One thread's own. */
final class DocumentKeys {

  /** Weight of words in the note's title or the event's name: with them alone, level 0. */
  private static final float AROUND = 0;

  /** The words around the passage that was read last, which weigh nothing. */
  private final Around around;

  private SearchDocument.@Nullable Origin lastOrigin;
  private final Folding folding;
  private final Map<Slug, List<Integer>> serviceDocuments;
  private final double meanTextLength;
  private final KeyTarget target;

  DocumentKeys(
      Folding folding,
      Lexicon lexicon,
      Map<Slug, List<Integer>> serviceDocuments,
      double meanTextLength,
      KeyTarget target) {
    this.folding = folding;
    this.around = new Around(lexicon, new HashSet<>());
    this.serviceDocuments = serviceDocuments;
    this.meanTextLength = meanTextLength;
    this.target = target;
  }

  /** Hands every key under which {@code document} is found, and its weight, to the target. */
  void collect(SearchDocument document) {
    addTitle(document.title(), Impact.TITLE);
    for (String name : document.names()) {
      addName(name);
    }
    for (String speaker : document.speakers()) {
      addTitle(speaker, Impact.SPEAKER);
    }
    addText(document.text(), textWeight(document), target);
    for (Slug service : document.services()) {
      addMention(service);
    }
    document.origin().ifPresent(this::addOrigin);
  }

  private float textWeight(SearchDocument document) {
    return document.kind().isPassage()
        ? Impact.inText(document.text().length(), meanTextLength)
        : Impact.DESCRIPTION;
  }

  /** The passages of a note stand together, and so its title is read once for all of them. */
  private void addOrigin(SearchDocument.Origin origin) {
    if (!origin.equals(lastOrigin)) {
      lastOrigin = origin;
      around.keys().clear();
      addText(origin.noteTitle(), AROUND, around);
      origin.event().ifPresent(event -> addText(event, AROUND, around));
    }
    for (String key : around.keys()) {
      target.add(key, AROUND);
    }
  }

  private void addName(String name) {
    addTitle(name, Impact.NAME);
    String whole = Names.squeeze(folding.fold(name));
    if (!whole.isEmpty()) {
      target.add(whole + Keys.NAME, Impact.NAME);
    }
  }

  private void addTitle(String title, float weight) {
    addText(title, weight, target);
    for (String key : Initials.of(folding.fold(title))) {
      target.add(key, weight);
    }
  }

  private void addMention(Slug service) {
    for (int document : serviceDocuments.getOrDefault(service, List.of())) {
      target.add(Keys.MENTIONS + Integer.toString(document), Impact.MENTION);
    }
  }

  private void addText(String text, float weight, KeyTarget to) {
    Token before = Token.NONE;
    for (Token token : Tokenizer.tokens(folding.fold(text))) {
      if (!token.isParticleAfter(before)) {
        addToken(token, weight, to);
      }
      before = token;
    }
  }

  private void addToken(Token token, float weight, KeyTarget to) {
    if (token.script() == Script.WORD) {
      to.add(token.text(), weight);
    } else if (token.script() != Script.JAMO) {
      to.addWord(token, weight);
    }
  }

  private record Around(Lexicon lexicon, Set<String> keys) implements KeyTarget {
    @Override
    public void add(String key, float weight) {
      keys.add(key);
    }

    @Override
    public void addWord(Token word, float weight) {
      WordKeys found = lexicon.keys(word);
      keys.add(found.start());
      keys.addAll(found.insides());
    }
  }
}
