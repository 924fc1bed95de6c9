package forge.store.assessments;

import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Charge;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.VersionReason;
import forge.levy.assessment.VersionStatus;
import forge.levy.entry.Entry;
import forge.levy.measure.Liability;
import forge.pricing.book.Hash;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.entries.EntryFiles;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what was recorded of an assessment. What follows from the rest is not read. */
final class AssessmentDecoder {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");

  /** What follows from the rest, or is there for people. */
  private static final List<String> DERIVED =
      List.of(
          "publications",
          "customs_value",
          "currency",
          "debt",
          "secured",
          "outcome",
          "deltas",
          "securities",
          "explanation");

  private final Findings findings;

  AssessmentDecoder(Findings findings) {
    this.findings = findings;
  }

  /** A version as it is written. */
  private record Written(
      int number, VersionStatus status, VersionReason reason, List<Charge> charges) {}

  Optional<Recorded> read(Place root) {
    var form = Form.at(root, findings);
    form.need("forge", "Begin with \"forge\": \"" + AssessmentText.FORMAT + "\".")
        .ifPresent(at -> form.choice(at, List.of(AssessmentText.FORMAT)));
    DERIVED.forEach(form::has);
    Optional<Entry> entry = form.need("entry", "").flatMap(at -> EntryFiles.read(at, findings));
    FirstSale sale =
        form.find("first_sale")
            .<FirstSale>map(at -> new FirstSale.Sold(amount(form, at).abs()))
            .orElseGet(FirstSale::unknown);
    Optional<Recorded.Rules> rules = form.need("rules", "").flatMap(this::rules);
    Optional<Instant> asOf = form.need("as_of", "").flatMap(at -> moment(form, at));
    var written = new ArrayList<Written>();
    form.elements("earlier").forEach(at -> written.add(version(Form.at(at, findings), "charges")));
    written.add(version(form, "lines"));
    form.close();
    Optional<List<AssessmentVersion>> versions = ledger(root, written);
    if (entry.isEmpty() || rules.isEmpty() || asOf.isEmpty() || versions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Recorded(entry.get(), sale, rules.get(), asOf.get(), versions.get()));
  }

  private Optional<Recorded.Rules> rules(Place at) {
    var form = Form.at(at, findings);
    String id = form.text("id", "");
    String hash = form.text("hash", "");
    List.of("title", "standing", "in_force").forEach(form::has);
    form.close();
    if (!hash.matches("[0-9a-f]{64}")) {
      findings.add(at, "names no hash of a rule set", "");
      return Optional.empty();
    }
    return Optional.of(new Recorded.Rules(id, new Hash(hash)));
  }

  private Optional<Instant> moment(Form form, Place at) {
    try {
      return Optional.of(Instant.parse(form.text(at)));
    } catch (DateTimeException none) {
      findings.add(at, "is no moment", "");
      return Optional.empty();
    }
  }

  private Written version(Form form, String charges) {
    int number = form.need("version", "").map(at -> amount(form, at).intValue()).orElse(0);
    var status = word(form, "status", VersionStatus::find, VersionStatus.PROVISIONAL);
    var reason = word(form, "reason", VersionReason::find, VersionReason.FIRST);
    List<Charge> read =
        form.elements(charges).stream().map(at -> charge(Form.at(at, findings))).toList();
    return new Written(number, status, reason, read);
  }

  private <T> T word(Form form, String key, Function<String, Optional<T>> find, T standIn) {
    Optional<Place> at = form.need(key, "");
    Optional<T> found = at.map(form::text).flatMap(find);
    if (at.isPresent() && found.isEmpty()) {
      findings.add(at.get(), "is not one of the words of this field", "");
    }
    return found.orElse(standIn);
  }

  private Charge charge(Form form) {
    return new Charge(
        form.text("type", ""),
        form.text("measure", ""),
        form.need("amount", "").map(at -> amount(form, at)).orElse(BigDecimal.ZERO),
        word(form, "liability", Liability::find, Liability.DEBT));
  }

  private BigDecimal amount(Form form, Place at) {
    if (at.node() instanceof Node.Scalar scalar && NUMBER.matcher(scalar.text()).matches()) {
      return new BigDecimal(scalar.text());
    }
    form.findings().add(at, "must be a number", "");
    return BigDecimal.ZERO;
  }

  /** The ledger, made again from what each version charged. */
  private Optional<List<AssessmentVersion>> ledger(Place root, List<Written> written) {
    var versions = new ArrayList<AssessmentVersion>();
    for (Written each : written) {
      boolean first = versions.isEmpty();
      boolean fits =
          each.number() == versions.size() + 1
              && first == (each.reason() == VersionReason.FIRST)
              && (first
                  || versions.getLast().findObjection(each.status(), each.reason()).isEmpty());
      if (!fits) {
        findings.add(root, "the versions do not follow each other", "");
        return Optional.empty();
      }
      versions.add(
          first
              ? AssessmentVersion.first(each.status(), each.charges())
              : versions.getLast().next(each.status(), each.reason(), each.charges()));
    }
    return Optional.of(versions);
  }
}
