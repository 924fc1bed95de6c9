package forge.app.zone;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.levy.zone.ActionPlan;
import forge.levy.zone.Commitment;
import forge.levy.zone.Progress;
import forge.levy.zone.Workstream;
import java.time.LocalDate;

/** The commitments of a plan, a line each. */
final class CommitmentsText {

  private CommitmentsText() {}

  static void write(Page page, ActionPlan plan) {
    for (Workstream workstream : plan.workstreams()) {
      page.indented(2, Tone.PLAIN, workstream.title());
      for (Commitment each : workstream.commitments()) {
        page.indented(4, Tone.PLAIN, line(plan, each));
      }
    }
  }

  private static String line(ActionPlan plan, Commitment commitment) {
    String due =
        commitment.due().find(plan.signed()).map(day -> "due " + day).orElse("no day is public");
    var links =
        new StringBuilder(
            commitment.links().minerals().isEmpty()
                ? ""
                : " Minerals: " + String.join(", ", commitment.links().minerals()) + ".");
    if (!commitment.links().projects().isEmpty()) {
      links.append(" Projects: ").append(String.join(", ", commitment.links().projects()));
      links.append('.');
    }
    return "%s: %s. %s; %s; %s.%s"
        .formatted(
            commitment.id(),
            commitment.what(),
            commitment.owner(),
            due,
            words(commitment.progress()),
            links);
  }

  /** What became of a commitment. */
  static String words(Progress progress) {
    return switch (progress) {
      case Progress.Open() -> "open";
      case Progress.NotPublic() -> "not public whether it was met";
      case Progress.Met(LocalDate on, String evidence) -> "met on " + on + ": " + evidence;
      case Progress.Dropped(LocalDate on, String evidence) -> "dropped on " + on + ": " + evidence;
    };
  }
}
