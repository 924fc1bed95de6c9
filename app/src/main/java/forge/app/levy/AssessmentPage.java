package forge.app.levy;

import forge.app.price.Digits;
import forge.app.price.ExplanationText;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Delta;
import forge.levy.assessment.DutyLine;
import forge.levy.assessment.Outcome;
import forge.levy.assessment.Security;
import forge.levy.entry.Entry;
import forge.levy.measure.RuleSet;
import forge.store.assessments.Grounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What is due on one entry, for reading. */
public final class AssessmentPage {

  private final Page page;

  private AssessmentPage(boolean colour) {
    this.page = new Page(colour);
  }

  /** The text. */
  public static String of(
      Assessment assessment, Grounds grounds, AssessmentVersion version, Look look) {
    var text = new AssessmentPage(look.colour());
    text.head(assessment, grounds);
    text.lines(assessment);
    text.sums(assessment, version);
    text.rests(assessment, grounds);
    if (look.explained()) {
      text.page.heading("HOW", "each step, and the rule it rests on");
      ExplanationText.write(text.page, assessment.how(), 0);
    }
    return text.page.text();
  }

  /** How the text is to look: in colour, and with every step. */
  public record Look(boolean colour, boolean explained) {}

  private void head(Assessment assessment, Grounds grounds) {
    Entry entry = assessment.entry();
    page.paragraph(
        Tone.STRONG,
        "Entry %s, version %d: %s".formatted(entry.id(), entry.version(), sentence(assessment)));
    standing(grounds).forEach(warning -> page.paragraph(Tone.BAD, warning));
    page.gap();
    page.labelled(
        "Goods",
        entry.goods().code()
            + (entry.goods().additional().isEmpty() ? "" : ", " + entry.goods().additional())
            + " from "
            + entry
                .origins()
                .good()
                .findEconomy()
                .map(each -> each.code() + " (" + entry.origins().good().grade() + ")")
                .orElse("an origin that is not stated"));
    page.labelled(
        "Declared",
        "%s %s %s, accepted %s, %s"
            .formatted(
                Digits.of(entry.valuation().value()),
                entry.valuation().currency(),
                entry.valuation().stated(),
                entry.declaration().accepted(),
                entry.declaration().procedure()));
    page.labelled("Value", money(assessment, assessment.customsValue()) + ", the customs value");
  }

  private static String sentence(Assessment assessment) {
    return switch (assessment.outcome()) {
      case PROHIBITION -> "the goods may not come in";
      case LEVY, SECURITY, CONTROL, NONE ->
          money(assessment, assessment.debt())
              + " owed"
              + (assessment.secured().signum() == 0
                  ? ""
                  : ", " + money(assessment, assessment.secured()) + " secured");
    };
  }

  private static String money(Assessment assessment, BigDecimal amount) {
    return Digits.of(amount) + " " + assessment.currency();
  }

  /** What a reader must know before anything else. */
  private static List<String> standing(Grounds grounds) {
    String made =
        switch (grounds.heading().standing()) {
          case LAW -> "";
          case PRECEDENT -> "PRECEDENT: past law, kept as a worked example.";
          case DEMONSTRATION -> "DEMONSTRATION: these rules are made up.";
        };
    String draft =
        grounds.objection().isEmpty()
            ? ""
            : "DRAFT: the rule set is not in force, for " + grounds.objection() + ".";
    return List.of(made, draft).stream().filter(each -> !each.isEmpty()).toList();
  }

  private void lines(Assessment assessment) {
    page.heading(
        "LINES", "in " + assessment.currency() + ", in the order in which they are charged");
    var table =
        new TextTable()
            .words("type")
            .words("measure")
            .words("duty")
            .figure("amount")
            .words("liability")
            .words("act");
    for (DutyLine line : assessment.lines()) {
      table
          .row()
          .cell(line.type().id() + (line.quota().isEmpty() ? "" : ", quota " + line.quota()))
          .cell(line.measure().text())
          .cell(line.duty())
          .cell(Digits.of(line.amount()))
          .cell(line.liability().toString())
          .cell(line.source().toString());
    }
    if (table.isEmpty()) {
      page.paragraph(Tone.DIM, "no measure applies");
    } else {
      page.table(table);
    }
    page.gap();
  }

  private void sums(Assessment assessment, AssessmentVersion version) {
    page.labelled("Debt", money(assessment, assessment.debt()));
    page.labelled("Secured", money(assessment, assessment.secured()));
    page.labelled("Outcome", outcome(assessment.outcome()));
    page.labelled("Version", version.number() + ", " + version.status() + ", " + version.reason());
    for (Delta delta : version.deltas()) {
      page.labelled(
          "Change",
          "%s: debt %s, secured %s"
              .formatted(delta.type(), Digits.of(delta.debt()), Digits.of(delta.secured())));
    }
    version.securities().forEach(this::security);
  }

  private static String outcome(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private void security(Security security) {
    page.labelled(
        "Security",
        "%s: lodged %s, released %s, retained %s, held %s"
            .formatted(
                security.measure(),
                Digits.of(security.total(Security.Kind.LODGED)),
                Digits.of(security.total(Security.Kind.RELEASED)),
                Digits.of(security.total(Security.Kind.RETAINED)),
                Digits.of(security.held())));
  }

  private void rests(Assessment assessment, Grounds grounds) {
    RuleSet.Heading heading = grounds.heading();
    page.labelled(
        "Rules", heading.id() + ", " + heading.title() + ", hash " + grounds.hash().brief());
    page.labelled(
        "Prices",
        assessment.publications().isEmpty()
            ? "none looked up"
            : String.join("; ", assessment.publications()));
    page.labelled("As of", grounds.asOf().toString());
    boolean synthetic =
        assessment.publications().stream()
            .anyMatch(each -> each.matches("[a-z0-9-]+-[0-9]{4}(-Q?[0-9]+)*\\.[0-9]+"));
    if (synthetic && grounds.heading().standing() == RuleSet.Standing.DEMONSTRATION) {
      page.paragraph(Tone.DIM, "Reference prices of the book that comes with Forge are SYNTHETIC.");
    }
  }
}
