package forge.app.data;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.kernel.Problem;
import forge.world.audit.Finding;
import forge.world.audit.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code forge data check} says: the verdict, then every finding, hard ones first. */
public final class CheckText {

  /**
   * Doubtful findings of the same rule in the same file that are told before the rest is counted.
   */
  private static final int ALIKE = 5;

  private record Alike(String file, String advice) {}

  private final List<Finding> findings;
  private final boolean all;
  private final Page page;

  /**
   * The text of some findings.
   *
   * @param all whether findings that are alike are told to the last
   */
  public CheckText(List<Finding> findings, boolean all, boolean colour) {
    this.findings = List.copyOf(findings);
    this.all = all;
    this.page = new Page(colour);
  }

  /** The whole text. */
  public String text() {
    long hard = count(Severity.HARD);
    long soft = count(Severity.SOFT);
    String verdict =
        hard == 0
            ? "The data set holds: no rule is broken."
            : "The data set does not hold: %d %s broken."
                .formatted(hard, hard == 1 ? "rule is" : "rules are");
    page.paragraph(Tone.STRONG, verdict + (soft == 0 ? "" : " %d to look at.".formatted(soft)));
    if (hard > 0) {
      page.heading("MEND", "nothing can be calibrated on this");
      findings.stream().filter(each -> each.severity() == Severity.HARD).forEach(this::say);
    }
    if (soft > 0) {
      page.heading("LOOK AT", "may be right; nothing stops here");
      doubts();
    }
    return page.text();
  }

  private long count(Severity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }

  private void doubts() {
    Map<Alike, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding each : findings) {
      if (each.severity() == Severity.SOFT) {
        var alike = new Alike(each.problem().file(), each.problem().advice());
        groups.computeIfAbsent(alike, _ -> new ArrayList<>()).add(each);
      }
    }
    for (List<Finding> group : groups.values()) {
      int shown = all ? group.size() : Math.min(ALIKE, group.size());
      group.subList(0, shown).forEach(this::say);
      if (shown < group.size()) {
        page.indented(2, Tone.DIM, "and %d more like this; --all".formatted(group.size() - shown));
      }
    }
  }

  private void say(Finding finding) {
    Problem problem = finding.problem();
    page.indented(
        0, finding.severity() == Severity.HARD ? Tone.BAD : Tone.PLAIN, problem.sentence());
  }
}
