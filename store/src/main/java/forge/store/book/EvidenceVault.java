package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Hash;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.store.evidence.EvidenceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evidence under its hash. The rows of each tier of confidentiality are an object of their own, so
 * that a book can be handed on without those that its reader may not see; the hash of an evidence
 * set is that of a manifest that names the hash of each tier.
 */
final class EvidenceVault {

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
    var rows = new ArrayList<Evidence>();
    Optional<String> manifest = objects.read(new Objects.Place("evidence", hash, "txt"), problems);
    for (String line : manifest.orElse("").lines().toList()) {
      String[] words = line.split(" ");
      Optional<Confidentiality> tier = Wording.find(Confidentiality.class, words[0]);
      if (words.length == 2 && tier.isPresent()) {
        var place = new Objects.Place(folder(tier.get()), new Hash(words[1]), "csv");
        Optional<String> text = objects.read(place, problems);
        if (text.isPresent()) {
          Checked<EvidenceSet> read =
              EvidenceText.read(place.toString(), text.get(), EvidenceText.ANY_TIME);
          problems.addAll(read.problems());
          rows.addAll(read.value().all());
        }
      }
    }
    return new Checked<>(EvidenceSet.of(rows), problems);
  }
}
