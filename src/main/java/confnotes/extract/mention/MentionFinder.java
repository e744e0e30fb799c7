package confnotes.extract.mention;

import confnotes.catalogue.MisspeltName;
import confnotes.catalogue.NameHit;
import confnotes.catalogue.ServiceCatalogue;
import confnotes.catalogue.TextNames;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Body;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds every place of a body that names a service or technology.
 *
 * <p>Three looks: all names in all blocks; which services the note names without doubt; and, with
 * that known, which of the ambiguous names are meant. Of the words left over, misspelt names are
 * taken and reported. Can be used by many threads.
 */
public final class MentionFinder {

  private static final Comparator<FoundMention> READING_ORDER =
      Comparator.comparing(FoundMention::at);

  private final ServiceCatalogue catalogue;

  public MentionFinder(ServiceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Finds the names in one body.
   *
   * @param path the note's path, for diagnostics
   */
  public FoundMentions find(Body body, ServiceOverrules overrules, SourcePath path) {
    List<BlockHits> blocks = new ArrayList<>();
    for (TextBlock block : BlockReader.read(body)) {
      blocks.add(hits(block));
    }
    NameEvidence evidence = evidence(blocks, overrules);
    List<FoundMention> mentions = new ArrayList<>();
    List<NameChooser> choosers = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (BlockHits block : blocks) {
      NameChooser chooser = new NameChooser(block, evidence);
      List<NameHit> chosen = chooser.chosen();
      List<FoundMention> inBlock = new ArrayList<>();
      for (NameHit hit : chosen) {
        inBlock.add(mention(block.block(), hit.service(), hit.start(), hit.end()));
      }
      choosers.add(chooser);
      for (MisspeltName name : misspelt(block, chosen)) {
        FoundMention mention = mention(block.block(), name.service(), name.start(), name.end());
        inBlock.add(mention);
        diagnostics.add(misspelt(mention, name, path));
      }
      inBlock.sort(READING_ORDER);
      mentions.addAll(inBlock);
    }
    mentions.removeIf(mention -> overrules.excluded().contains(mention.service()));
    return new FoundMentions(mentions, () -> decisions(choosers), diagnostics);
  }

  private static List<NameDecision> decisions(List<NameChooser> choosers) {
    return choosers.stream().flatMap(chooser -> chooser.decisions().stream()).toList();
  }

  private List<MisspeltName> misspelt(BlockHits block, List<NameHit> chosen) {
    BitSet taken = block.addresses().indexes();
    for (NameHit hit : chosen) {
      taken.set(hit.start(), hit.end());
    }
    return block.names().misspelt(taken);
  }

  private static Diagnostic misspelt(FoundMention mention, MisspeltName name, SourcePath path) {
    int length = mention.text().codePointCount(0, mention.text().length());
    SourceSpan span =
        new SourceSpan(path.value(), mention.at().line(), mention.at().column(), length, "");
    String message = "\"" + mention.text() + "\" is taken for " + name.service();
    String hint =
        "write \"" + name.name() + "\", or list " + name.service() + " under not-services";
    return Diagnostic.warning("service-misspelt", span, message, hint);
  }

  private BlockHits hits(TextBlock block) {
    TextNames names = catalogue.namesIn(block.text());
    AddressRanges addresses = new AddressRanges(block.text());
    List<NameHit> hits = addresses.without(names.hits());
    Enumeration rows = new Enumeration(block.text(), hits);
    NearWords near = new NearWords(block);
    return new BlockHits(block, names, addresses, hits, rows, near, new OtherMeanings(near));
  }

  private NameEvidence evidence(List<BlockHits> blocks, ServiceOverrules overrules) {
    Set<Slug> named = new TreeSet<>(overrules.added());
    CloudEvidence clouds = new CloudEvidence(catalogue);
    for (BlockHits block : blocks) {
      if (block.hits().isEmpty()) {
        continue;
      }
      for (JudgedHit judged : NameChooser.leftmostLongest(certain(block))) {
        named.add(judged.hit().service());
        clouds.add(judged.hit().service(), block.block().section());
      }
    }
    NameEvidence certain = new NameEvidence(named, overrules.added(), clouds);
    for (BlockHits block : blocks) {
      if (block.isAmbiguous()) {
        named.addAll(new NameChooser(block, certain).surelyNamed());
      }
    }
    named.removeAll(overrules.excluded());
    return new NameEvidence(named, overrules.added(), clouds);
  }

  private static List<JudgedHit> certain(BlockHits block) {
    List<JudgedHit> certain = new ArrayList<>();
    for (NameHit hit : block.hits()) {
      if (block.isCertain(hit)) {
        certain.add(JudgedHit.taken(hit, JudgedHit.Strength.CERTAIN, ""));
      }
    }
    return certain;
  }

  private static FoundMention mention(TextBlock block, Slug service, int start, int end) {
    return new FoundMention(
        service,
        block.at(start),
        block.text().substring(start, end),
        new Sentences(block.text()).around(start, end),
        block.heading(),
        block.spans(start, end));
  }
}
