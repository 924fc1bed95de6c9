package forge.app.rules;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.levy.entry.GoodsCode;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.LegalAct;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.measure.RuleSet;
import forge.store.rules.RuleSetFields;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A rule set as a page: what it is, what is in force, and where that stands. */
public final class RulesText {

  private final CheckedRules checked;
  private final RulesQuestion question;
  private final Page page;

  private RulesText(CheckedRules checked, RulesQuestion question, boolean colour) {
    this.checked = checked;
    this.question = question;
    this.page = new Page(colour);
  }

  /** The page that answers a question. */
  public static String of(CheckedRules checked, RulesQuestion question, boolean colour) {
    var text = new RulesText(checked, question, colour);
    text.heading();
    List<Measure> measures = question.measures(text.rules());
    question.goods().forEach(text::goods);
    if (question.narrow()) {
      text.page.heading("MEASURES", "on " + question.day() + "; exceptions under their base case");
      measures.forEach(text::measure);
      text.sources(measures);
    } else {
      text.types();
      text.overview(measures);
    }
    return text.page.text();
  }

  private RuleSet rules() {
    return checked.rules();
  }

  private void heading() {
    RuleSet.Heading heading = rules().heading();
    page.heading(heading.id(), RulesCheckText.standing(rules()) + ", " + heading.validity());
    page.paragraph(Tone.PLAIN, heading.title() + ".");
    if (!heading.note().isEmpty() && !question.narrow()) {
      page.paragraph(Tone.DIM, heading.note());
    }
    page.labelled(
        "in force",
        checked
            .findObjection()
            .map(why -> "no: " + why)
            .orElseGet(
                () ->
                    "yes: by %s, reviewed by %s on %s"
                        .formatted(
                            heading.review().author(),
                            heading.review().reviewer(),
                            heading.review().on())));
    page.labelled("hash", checked.hash());
  }

  private void types() {
    page.heading("TYPES", "in the order in which they are charged");
    var table =
        new TextTable().words("Type").words("Effect").words("Entry needs it").words("Title");
    rules()
        .types()
        .forEach(
            type ->
                table
                    .row()
                    .cell(type.id())
                    .cell(type.effect().toString())
                    .cell(type.presence() == MeasureType.Presence.REQUIRED ? "yes" : "no")
                    .cell(type.title()));
    page.table(table);
  }

  private void overview(List<Measure> measures) {
    page.heading("MEASURES", measures.size() + ", those in force on " + question.day() + " with =");
    var table = new TextTable().words("").words("Label").words("Goods").words("Area").words("Duty");
    for (Measure each : measures) {
      Map<String, String> fields = RuleSetFields.of(each);
      table
          .row()
          .cell(question.inForce(each) ? "=" : "")
          .cell((each.exceptionTo().isEmpty() ? "" : "└ ") + each.id())
          .cell(fields.getOrDefault("goods", ""))
          .cell(fields.getOrDefault("area", ""))
          .cell(fields.getOrDefault("duty", ""));
    }
    page.table(table);
  }

  /** The lines at, above and under a code, from the top of the tree down. */
  private void goods(GoodsCode code) {
    page.heading("GOODS", code.toString());
    for (GoodsLine line : rules().vocabulary().goods()) {
      if (line.code().covers(code) || code.covers(line.code())) {
        page.labelled(
            line.code().toString(),
            "%s (%s; %s)".formatted(line.description(), line.validity(), line.source()));
      }
    }
  }

  private void measure(Measure measure) {
    int columns = measure.exceptionTo().isEmpty() ? 0 : 2;
    String force = question.inForce(measure) ? "in force" : "not in force";
    page.gap();
    page.indented(
        columns,
        question.inForce(measure) ? Tone.STRONG : Tone.DIM,
        "%s  [%s, %s]".formatted(measure.id(), measure.type(), force));
    page.indented(columns + 2, Tone.PLAIN, measure.duty().toString());
    String from = inherited(measure);
    if (!from.isEmpty()) {
      page.indented(columns + 2, Tone.DIM, from);
    }
    Map<String, String> fields = RuleSetFields.of(measure);
    for (String key :
        List.of("area", "excluded", "additional", "quota", "date", "exception-to", "when")) {
      if (fields.containsKey(key)) {
        page.indented(columns + 2, Tone.PLAIN, key + ": " + fields.get(key) + title(key, measure));
      }
    }
    page.indented(
        columns + 2,
        Tone.DIM,
        "goods %s; %s; %s"
            .formatted(fields.get("goods"), measure.scope().validity(), measure.source()));
  }

  /** The title of an area behind its identifier. */
  private String title(String key, Measure measure) {
    return rules().vocabulary().areas().stream()
        .filter(area -> key.equals("area") && area.id().equals(measure.scope().origin().area()))
        .findFirst()
        .map(area -> " (" + area.title() + ")")
        .orElse("");
  }

  /** At which node above the goods asked for a measure stands. */
  private String inherited(Measure measure) {
    return question.goods().stream()
        .flatMap(
            code ->
                measure.scope().goods().stream()
                    .filter(node -> node.covers(code) && !node.equals(code))
                    .map(node -> "inherited by %s from %s".formatted(code, node)))
        .findFirst()
        .orElse("");
  }

  private void sources(List<Measure> measures) {
    var cited = new TreeSet<String>();
    measures.forEach(each -> cited.add(each.source().act()));
    page.heading("SOURCES", "acts that these measures rest on");
    for (LegalAct act : rules().vocabulary().acts()) {
      if (cited.contains(act.id())) {
        page.indented(0, Tone.PLAIN, act.id() + "  " + act.title());
        if (!act.url().isEmpty()) {
          page.whole(4, act.url());
        }
      }
    }
  }
}
