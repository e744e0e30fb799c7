package confnotes.extract.mention;

import confnotes.catalogue.AliasMatcher;
import confnotes.catalogue.NameHit;
import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Body;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds every place of a body that names a service or technology.
 *
 * <p>Three looks: all names in all blocks; which services the note names without doubt; and, with
 * that known, which of the ambiguous names are meant. Can be used by many threads.
 */
public final class MentionFinder {

  private final AliasMatcher matcher;

  public MentionFinder(ServiceCatalogue catalogue) {
    matcher = catalogue.matcher();
  }

  /**
   * Finds the names in one body.
   *
   * @param path the note's path, for diagnostics
   */
  public FoundMentions find(Body body, ServiceOverrules overrules, SourcePath path) {
    List<BlockHits> blocks = BlockReader.read(body).stream().map(this::hits).toList();
    NameEvidence evidence = new NameEvidence(named(blocks, overrules));
    List<FoundMention> mentions = new ArrayList<>();
    List<NameDecision> decisions = new ArrayList<>();
    for (BlockHits block : blocks) {
      NameChooser chooser = new NameChooser(block, evidence);
      chooser.chosen().stream()
          .filter(hit -> !overrules.excluded().contains(hit.service()))
          .forEach(hit -> mentions.add(mention(block.block(), hit)));
      decisions.addAll(chooser.decisions());
    }
    return new FoundMentions(mentions, decisions, List.of());
  }

  private BlockHits hits(TextBlock block) {
    List<NameHit> hits = matcher.hits(block.text());
    if (hits.isEmpty()) {
      return new BlockHits(block, hits);
    }
    AddressRanges addresses = new AddressRanges(block.text());
    return new BlockHits(
        block, hits.stream().filter(hit -> !addresses.cut(hit.start(), hit.end())).toList());
  }

  private static Set<Slug> named(List<BlockHits> blocks, ServiceOverrules overrules) {
    Set<Slug> named = new TreeSet<>(overrules.added());
    for (BlockHits block : blocks) {
      List<JudgedHit> certain =
          block.hits().stream()
              .filter(NameEvidence::isCertain)
              .map(hit -> JudgedHit.taken(hit, JudgedHit.Strength.CERTAIN, ""))
              .toList();
      NameChooser.leftmostLongest(certain).forEach(j -> named.add(j.hit().service()));
    }
    named.removeAll(overrules.excluded());
    return named;
  }

  private static FoundMention mention(TextBlock block, NameHit hit) {
    return new FoundMention(
        hit.service(),
        block.at(hit.start()),
        block.text().substring(hit.start(), hit.end()),
        new Sentences(block.text()).around(hit.start(), hit.end()),
        block.heading(),
        block.spans(hit.start(), hit.end()));
  }
}
