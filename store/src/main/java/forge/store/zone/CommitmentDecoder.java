package forge.store.zone;

import forge.levy.zone.Commitment;
import forge.levy.zone.Due;
import forge.levy.zone.Progress;
import forge.levy.zone.Workstream;
import forge.store.document.Findings;
import forge.store.document.Place;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the workstreams of a plan and what was promised in them. */
final class CommitmentDecoder {

  static final String NOT_PUBLIC = "not-public";
  static final String OPEN = "open";
  static final String MET = "met";
  static final String DROPPED = "dropped";

  private final Findings findings;
  private final IdentityHashMap<Record, Place> places;

  CommitmentDecoder(Findings findings, IdentityHashMap<Record, Place> places) {
    this.findings = findings;
    this.places = places;
  }

  Workstream workstream(ZoneForm form) {
    String id = form.text("id", "Give it a code.");
    String title = form.text("title", "Say what it is about.");
    List<Commitment> commitments = form.list("commitments").stream().map(this::commitment).toList();
    form.form().close();
    var workstream = new Workstream(id, title, commitments);
    places.put(workstream, form.place());
    return workstream;
  }

  private Commitment commitment(ZoneForm form) {
    var commitment =
        new Commitment(
            form.text("id", "Give it a code."),
            form.text("what", "Say what was promised."),
            form.text("owner", "Name the body that owes it."),
            due(form),
            progress(form),
            new Commitment.Links(words(form, "minerals"), words(form, "projects")));
    form.form().close();
    places.put(commitment, form.place());
    return commitment;
  }

  private Set<String> words(ZoneForm form, String key) {
    var words = new LinkedHashSet<String>();
    form.form().words(key).forEach(each -> words.add(each.text()));
    return words;
  }

  /** {@code due} has a day or the word {@value #NOT_PUBLIC}; {@code due-days} counts. */
  private Due due(ZoneForm form) {
    boolean counted = form.form().has("due-days");
    if (counted == form.form().has("due")) {
      String rule = "must have one of due, due-days";
      findings.add(form.place(), rule, "Write due: not-public where no day is known.");
    }
    if (counted) {
      return form.form()
          .find("due-days")
          .<Due>map(place -> new Due.AfterSignature(form.days(place)))
          .orElseGet(Due.NotPublic::new);
    }
    return form.form()
        .find("due")
        .filter(place -> !place.text().equals(NOT_PUBLIC))
        .<Due>map(place -> new Due.OnDay(form.day(place)))
        .orElseGet(Due.NotPublic::new);
  }

  private Progress progress(ZoneForm form) {
    String status =
        form.form()
            .need("status", "One of open, not-public, met, dropped.")
            .map(place -> form.form().choice(place, List.of(OPEN, NOT_PUBLIC, MET, DROPPED)))
            .orElse(OPEN);
    boolean settled = status.equals(MET) || status.equals(DROPPED);
    LocalDate on = settled ? form.day("on") : LocalDate.EPOCH;
    String evidence = settled ? form.text("evidence", "Say where that is shown.") : "";
    return switch (status) {
      case MET -> new Progress.Met(on, evidence);
      case DROPPED -> new Progress.Dropped(on, evidence);
      case NOT_PUBLIC -> new Progress.NotPublic();
      default -> new Progress.Open();
    };
  }
}
