package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Hash;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceSet;
import forge.store.evidence.EvidenceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evidence under its hash. The rows of each tier of confidentiality are an object of their own, so
 * that a book can be handed on without those that its reader may not see; the hash of an evidence
 * set is that of a manifest that names the hash of each tier.
 */
final class EvidenceVault {

  private static final Pattern LINE = Pattern.compile("([a-z]+) ([0-9a-f]{64})");

  private final Objects objects;

  EvidenceVault(Objects objects) {
    this.objects = objects;
  }

  /** The objects of an evidence set by where they lie, the manifest last; and its hash. */
  record Packed(Map<Objects.Place, String> objects, Hash hash) {}

  static Packed pack(EvidenceSet evidence) {
    var packed = new LinkedHashMap<Objects.Place, String>();
    var manifest = new StringBuilder();
    for (Confidentiality tier : Confidentiality.values()) {
      List<Evidence> rows =
          evidence.all().stream()
              .filter(each -> each.heading().origin().confidentiality() == tier)
              .toList();
      if (!rows.isEmpty()) {
        String text = EvidenceText.canonical(rows);
        Hash hash = Digest.of(text);
        packed.put(new Objects.Place(folder(tier), hash, "csv"), text);
        manifest.append(Wording.of(tier)).append(' ').append(hash).append('\n');
      }
    }
    Hash hash = Digest.of(manifest.toString());
    packed.put(new Objects.Place("evidence", hash, "txt"), manifest.toString());
    return new Packed(packed, hash);
  }

  private static String folder(Confidentiality tier) {
    return "evidence-" + Wording.of(tier);
  }

  /** The evidence of a hash; a tier that is not here, or is not what it was, is a problem. */
  Checked<EvidenceSet> read(Hash hash) throws IOException {
    var problems = new ArrayList<Problem>();
    var rows = new LinkedHashMap<EvidenceId, Evidence>();
    var manifest = new Objects.Place("evidence", hash, "txt");
    for (String line : objects.read(manifest, problems).orElse("").lines().toList()) {
      Optional<Objects.Place> tier = tier(line);
      if (tier.isEmpty()) {
        problems.add(problem(manifest, "names no tier of evidence by its hash"));
        continue;
      }
      for (Evidence each : rows(tier.get(), problems)) {
        if (rows.put(each.id(), each) != null) {
          problems.add(problem(manifest, "has evidence " + each.id() + " in two tiers"));
        }
      }
    }
    return new Checked<>(EvidenceSet.of(rows.values()), problems);
  }

  /** Where the tier that a line of a manifest names lies. */
  private static Optional<Objects.Place> tier(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Wording.find(Confidentiality.class, matcher.group(1))
            .map(tier -> new Objects.Place(folder(tier), new Hash(matcher.group(2)), "csv"))
        : Optional.empty();
  }

  private List<Evidence> rows(Objects.Place place, List<Problem> problems) throws IOException {
    Optional<String> text = objects.read(place, problems);
    if (text.isEmpty()) {
      return List.of();
    }
    Checked<EvidenceSet> read =
        EvidenceText.read(place.toString(), text.get(), EvidenceText.ANY_TIME);
    problems.addAll(read.problems());
    return read.value().all();
  }

  private static Problem problem(Objects.Place place, String rule) {
    return new Problem(place.path(), 0, "", "", rule, "");
  }
}
