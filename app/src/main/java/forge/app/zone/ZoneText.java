package forge.app.zone;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.kernel.EconomyId;
import forge.levy.zone.ActionPlan;
import forge.levy.zone.Chair;
import forge.levy.zone.Citation;
import forge.levy.zone.Decision;
import forge.levy.zone.Overdue;
import forge.levy.zone.Relation;
import forge.levy.zone.Standing;
import forge.levy.zone.StandingStatus;
import forge.levy.zone.Term;
import forge.levy.zone.Terms;
import forge.levy.zone.TermsStatus;
import forge.levy.zone.Wording;
import forge.levy.zone.ZoneRegister;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code forge rules zone} says: the register on a day, or the history of one economy. */
public final class ZoneText {

  private final ZoneRegister register;
  private final LocalDate day;
  private final Page page;

  public ZoneText(ZoneRegister register, LocalDate day, boolean colour) {
    this.register = register;
    this.day = day;
    this.page = new Page(colour);
  }

  /** The whole register on the day. */
  public String text() {
    page.paragraph(Tone.STRONG, register.head().title());
    page.paragraph(
        Tone.DIM,
        "Register %s, version %s, as of %s."
            .formatted(register.head().name(), register.head().version(), day));
    relations();
    terms();
    chair();
    plans();
    overdue();
    decisions();
    if (!register.head().notPublic().isEmpty()) {
      page.heading("NOT PUBLIC", "what nobody has published");
      register.head().notPublic().forEach(each -> page.indented(2, Tone.PLAIN, each));
    }
    return page.text();
  }

  /** Everything that is said of one economy, in all times. */
  public String history(EconomyId economy) {
    page.heading(economy.code(), "in the register " + register.head().name());
    for (Standing each : register.history(economy)) {
      page.labelled(
          Wording.of(each.status()),
          "%s, %s. %s".formatted(Wording.of(each.relation()), days(each.validity()), of(each)));
    }
    return page.text();
  }

  private static String of(Standing standing) {
    String note = standing.note().isEmpty() ? "" : " " + sentence(standing.note());
    return cited(standing.citation()) + note;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static String cited(Citation citation) {
    return "%s [%s].".formatted(citation.source(), citation.confidence());
  }

  private static String days(Validity validity) {
    return validity.until().equals(LocalDate.MAX)
        ? "since " + validity.from()
        : "%s until %s".formatted(validity.from(), validity.until());
  }

  private void relations() {
    page.heading("RELATIONS", "who stands in them; only who signed, adopted or is assumed is in");
    for (Relation relation : Relation.values()) {
      List<Standing> all = register.standings(relation, day);
      if (all.isEmpty()) {
        page.labelled(Wording.of(relation), "nobody");
      }
      for (StandingStatus status : StandingStatus.values()) {
        List<String> codes =
            all.stream()
                .filter(each -> each.status() == status)
                .map(each -> each.economy().code())
                .toList();
        if (!codes.isEmpty()) {
          page.paragraph(
              status.holds() ? Tone.STRONG : Tone.PLAIN,
              "%s, %s: %d".formatted(Wording.of(relation), Wording.of(status), codes.size()));
          page.indented(2, Tone.PLAIN, String.join(" ", codes));
        }
      }
    }
  }

  private void terms() {
    List<Terms> all = register.terms(day);
    page.heading("TERMS", "what a relation gives and asks");
    if (all.isEmpty()) {
      page.paragraph(Tone.PLAIN, "None is known.");
      return;
    }
    var table = new TextTable().words("Relation");
    for (Term term : Term.values()) {
      table.words(sentenceCase(Wording.of(term)));
    }
    table.words("Status").words("Source");
    for (Terms each : all) {
      table.row().cell(Wording.of(each.relation()));
      for (Term term : Term.values()) {
        table.cell(each.has(term) ? "yes" : "no");
      }
      boolean shown = each.status() == TermsStatus.DEMONSTRATION;
      String status = Wording.of(each.status());
      table.cell(shown ? status.toUpperCase(Locale.ROOT) : status, shown ? Tone.BAD : Tone.PLAIN);
      table.cell(each.citation().source());
    }
    page.table(table);
  }

  private static String sentenceCase(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void chair() {
    page.heading("CHAIR", "of the forum");
    String chair = register.findChair(day).map(ZoneText::chair).orElse("Not known on this day.");
    page.paragraph(Tone.PLAIN, chair);
  }

  private static String chair(Chair chair) {
    String note = chair.note().isEmpty() ? "" : " " + sentence(chair.note());
    return "%s, %s. %s%s"
        .formatted(chair.economy(), days(chair.validity()), cited(chair.citation()), note);
  }

  private void plans() {
    List<ActionPlan> plans = register.plans(day);
    page.heading("ACTION PLANS", "%d up to this day".formatted(plans.size()));
    for (ActionPlan plan : plans) {
      String partners =
          plan.partners().stream().map(EconomyId::code).collect(Collectors.joining(" "));
      page.paragraph(Tone.STRONG, plan.head().title());
      page.indented(
          2,
          Tone.PLAIN,
          "%s, %s; partners %s. %s%s"
              .formatted(
                  Wording.of(plan.head().status()),
                  plan.signed(),
                  partners,
                  cited(plan.citation()),
                  plan.head().note().isEmpty() ? "" : " " + sentence(plan.head().note())));
      CommitmentsText.write(page, plan);
    }
  }

  private void overdue() {
    List<Overdue> late = register.overdue(day);
    page.heading("OVERDUE", counted(late.size(), "commitment") + " as far as is public");
    for (Overdue each : late) {
      page.indented(
          2,
          Tone.BAD,
          "%s/%s, %s: due %s, %s ago. %s."
              .formatted(
                  each.plan().id(),
                  each.commitment().id(),
                  each.commitment().owner(),
                  each.due(),
                  counted(each.days(), "day"),
                  each.commitment().what()));
    }
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void decisions() {
    page.heading("DECISIONS", "up to this day");
    for (Decision each : register.decisions(day)) {
      page.labelled(
          each.day().toString(),
          "%s: %s. %s".formatted(each.by(), each.what(), cited(each.citation())));
    }
  }
}
