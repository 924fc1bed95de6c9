package forge.app.serve.api;

import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.HeldRules;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Result;
import forge.levy.assessment.VersionReason;
import forge.levy.assessment.VersionStatus;
import forge.levy.entry.Entry;
import forge.store.assessments.AssessmentFiles;
import forge.store.assessments.AssessmentText;
import forge.store.assessments.Ledger;
import forge.store.assessments.Recorded;
import forge.store.book.Digest;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Nodes;
import forge.store.document.Place;
import forge.store.entries.EntryFiles;
import java.util.List;
import java.util.Optional;

/**
 * What is to be assessed: an entry, and where it was assessed before, the record of the last
 * version and why another follows it. The document is an entry, or {@code {entry, after, reason}}.
 */
record VersionRequest(Entry entry, VersionStatus status, Optional<Predecessor> predecessor) {

  /** The version before: as it was read, as it was written, and why another follows it. */
  record Predecessor(Recorded recorded, Node written, VersionReason reason) {}

  /** Reads a request with all that is wrong with it. */
  static Checked<Optional<VersionRequest>> read(String name, byte[] document, boolean last) {
    var findings = new Findings(name);
    VersionStatus status = last ? VersionStatus.FINAL : VersionStatus.PROVISIONAL;
    Optional<VersionRequest> request =
        Documents.read(document, findings)
            .map(Place::root)
            .flatMap(
                root ->
                    follows(root.node())
                        ? following(Form.at(root, findings), status)
                        : EntryFiles.read(root, findings)
                            .map(entry -> new VersionRequest(entry, status, Optional.empty())));
    return new Checked<>(findings.count() == 0 ? request : Optional.empty(), findings.problems());
  }

  /** In an entry 'entry' is its identifier. */
  private static boolean follows(Node root) {
    return root instanceof Node.Fields fields
        && fields.fields().stream()
            .anyMatch(
                each ->
                    each.key().equals("after")
                        || (each.key().equals("entry") && each.value() instanceof Node.Fields));
  }

  private static Optional<VersionRequest> following(Form form, VersionStatus status) {
    Findings findings = form.findings();
    Optional<Entry> entry = form.need("entry", "").flatMap(at -> EntryFiles.read(at, findings));
    Optional<Place> after =
        form.need("after", "Give the document of the version before as it was answered.");
    Optional<Recorded> recorded = after.flatMap(at -> AssessmentFiles.read(at, findings));
    Optional<VersionReason> reason = form.need("reason", "").flatMap(at -> reason(at, findings));
    form.close();
    if (entry.isEmpty() || recorded.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    if (!entry.get().id().equals(recorded.get().entry().id())) {
      findings.add(
          after.get(),
          "the recorded assessment is about entry " + recorded.get().entry().id(),
          "A ledger is about one entry.");
    }
    recorded
        .get()
        .version()
        .findObjection(status, reason.get())
        .ifPresent(objection -> findings.add(after.get(), objection, "Ask with final=true."));
    var before = new Predecessor(recorded.get(), after.get().node(), reason.get());
    return Optional.of(new VersionRequest(entry.get(), status, Optional.of(before)));
  }

  private static Optional<VersionReason> reason(Place at, Findings findings) {
    Optional<VersionReason> found =
        VersionReason.find(at.text()).filter(each -> each != VersionReason.FIRST);
    if (found.isEmpty()) {
      List<String> words = VersionReason.words();
      findings.add(
          at,
          "is no reason to assess again",
          "Known are " + String.join(", ", words.subList(1, words.size())) + ".");
    }
    return found;
  }

  /**
   * The versions before this one: the record is made again by the rules and the moment that it
   * names, and has to say the same.
   */
  Checked<Ledger> before(HeldRules held, CheckedRules chosen) {
    if (predecessor.isEmpty()) {
      return new Checked<>(Ledger.EMPTY, List.of());
    }
    Recorded recorded = predecessor.get().recorded();
    HeldRules.Ready ready = held.ready(chosen, recorded.asOf());
    if (!ready.grounds().hash().equals(recorded.rules().hash())) {
      Optional<HeldRules.Ready> then =
          held.find(recorded.rules().id(), recorded.rules().hash().hex())
              .filter(each -> each.read().clean())
              .map(each -> held.ready(each, recorded.asOf()));
      if (then.isEmpty()) {
        return wrong(
            "it rests on rules %s with hash %s, which are not here"
                .formatted(recorded.rules().id(), recorded.rules().hash().brief()));
      }
      ready = then.get();
    }
    return switch (ready.assessor().assess(recorded.entry(), recorded.sale())) {
      case Result.Refused(var refusals) ->
          wrong("its entry is refused now: " + refusals.getFirst().rule());
      case Result.Assessed(var assessment) -> compared(assessment, ready);
    };
  }

  private Checked<Ledger> compared(Assessment assessment, HeldRules.Ready ready) {
    Predecessor known = predecessor.orElseThrow();
    Ledger again = known.recorded().again(assessment);
    String text =
        AssessmentText.json(assessment, known.recorded().sale(), ready.grounds(assessment), again);
    Node made = Documents.read(text, new Findings("record")).orElseThrow();
    Optional<String> difference = Nodes.findDifference(plain(known.written()), made);
    return difference.isPresent()
        ? wrong("made again it differs in '" + difference.get() + "'")
        : new Checked<>(new Ledger(again.versions(), Digest.of(text)), List.of());
  }

  /** A record without what is no part of it. */
  private static Node plain(Node record) {
    return record instanceof Node.Fields fields
        ? new Node.Fields(
            fields.fields().stream().filter(each -> !each.key().equals("explanation")).toList(),
            fields.line())
        : record;
  }

  private static Checked<Ledger> wrong(String rule) {
    return new Checked<>(
        Ledger.EMPTY,
        List.of(
            new Problem("request", 0, "after", "", rule, "Only a record that holds is followed.")));
  }

  /** The ledger with the version of an assessment. */
  Ledger with(Ledger before, Assessment assessment) {
    return before.with(
        predecessor.isEmpty()
            ? AssessmentVersion.first(status, assessment.charges())
            : before.last().next(status, predecessor.get().reason(), assessment.charges()));
  }
}
