package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.catalogue.NameRule;
import confnotes.extract.mention.JudgedHit.Strength;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Chooses among the names of one block: those that are meant, the leftmost and longest of them. */
final class NameChooser {

  private final TextBlock block;
  private final List<JudgedHit> judged;
  private final List<JudgedHit> chosen;

  NameChooser(BlockHits blockHits, NameEvidence evidence) {
    block = blockHits.block();
    judged = new ArrayList<>();
    for (NameHit hit : blockHits.hits()) {
      judged.add(evidence.judge(hit, blockHits));
    }
    chosen = leftmostLongest(judged);
  }

  /** The names meant, in order, none overlapping. */
  List<NameHit> chosen() {
    List<NameHit> hits = new ArrayList<>();
    for (JudgedHit judgedHit : chosen) {
      hits.add(judgedHit.hit());
    }
    return hits;
  }

  /** Services that the block makes sure of, if not without doubt. */
  List<Slug> surelyNamed() {
    List<Slug> services = new ArrayList<>();
    for (JudgedHit judgedHit : chosen) {
      NameHit hit = judgedHit.hit();
      if (judgedHit.strength().orElseThrow() != Strength.ESTABLISHED
          && hit.isExactCase()
          && hit.name().neverNear().isEmpty()) {
        services.add(hit.service());
      }
    }
    return services;
  }

  /** What was decided on the ambiguous ones. */
  List<NameDecision> decisions() {
    List<JudgedHit> ambiguous = new ArrayList<>(judged);
    ambiguous.removeIf(j -> j.hit().name().rule() == NameRule.ALWAYS);
    if (ambiguous.isEmpty()) {
      return List.of();
    }
    Set<JudgedHit> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(chosen);
    List<NameDecision> decisions = new ArrayList<>();
    for (JudgedHit judgedHit : ambiguous) {
      decisions.add(decision(judgedHit, taken.contains(judgedHit)));
    }
    return decisions;
  }

  private NameDecision decision(JudgedHit judgedHit, boolean isTaken) {
    NameHit hit = judgedHit.hit();
    String text = block.text().substring(hit.start(), hit.end());
    boolean isCovered = judgedHit.isMeant() && !isTaken;
    String reason = isCovered ? "another name has this place" : judgedHit.reason();
    return new NameDecision(hit.service(), block.at(hit.start()), text, isTaken, reason);
  }

  /**
   * Of overlapping hits that are meant the leftmost, of those the longest, of those the surest;
   * where two services have one place for equal reasons, none.
   */
  static List<JudgedHit> leftmostLongest(List<JudgedHit> hits) {
    List<JudgedHit> sorted = new ArrayList<>(hits);
    sorted.removeIf(judged -> !judged.isMeant());
    sorted.sort(JudgedHit::compare);
    List<JudgedHit> chosen = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sorted.size(); i++) {
      JudgedHit next = sorted.get(i);
      if (next.hit().start() >= free) {
        free = next.hit().end();
        if (!isShared(sorted, i)) {
          chosen.add(next);
        }
      }
    }
    return chosen;
  }

  /** Whether another service has the same place for as good a reason. */
  private static boolean isShared(List<JudgedHit> sorted, int index) {
    JudgedHit first = sorted.get(index);
    for (int i = index + 1; i < sorted.size(); i++) {
      JudgedHit other = sorted.get(i);
      if (other.hit().start() != first.hit().start()
          || other.hit().end() != first.hit().end()
          || !other.strength().equals(first.strength())) {
        return false;
      }
      if (!other.hit().service().equals(first.hit().service())) {
        return true;
      }
    }
    return false;
  }
}
