package forge.store.rules;

import forge.kernel.EconomyId;
import forge.levy.entry.DateRole;
import forge.levy.entry.GoodsCode;
import forge.levy.measure.Condition;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureId;
import forge.levy.measure.RulePart;
import forge.levy.measure.Scope;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Reads a file of measures: what they have in common, then each in its own mapping. */
final class MeasureDecoder {

  static final String FORMAT = "measures/1";

  /** Goods to go on with where none could be read. */
  private static final GoodsCode NO_GOODS = new GoodsCode("99");

  private final Findings findings;
  private final RuleSection section;

  MeasureDecoder(Findings findings, Locations locations) {
    this.findings = findings;
    this.section = new RuleSection(locations);
  }

  List<Measure> read(Node root) {
    RuleForm form = RuleForm.at(Place.root(root), findings);
    form.form()
        .need("forge", "Begin the file with forge: " + FORMAT + ".")
        .ifPresent(at -> form.form().choice(at, List.of(FORMAT)));
    RuleForm common =
        RuleForm.at(
            form.form()
                .find("common")
                .orElseGet(() -> Place.root(new Node.Fields(List.of(), root.line()))),
            findings);
    var measures = new ArrayList<Measure>();
    for (Place at : form.form().elements("measures")) {
      measures.add(section.read(common.overlaid(at), RulePart.Kind.MEASURE, this::measure));
    }
    if (!measures.isEmpty()) {
      common.close();
    }
    form.close();
    return measures;
  }

  private Measure measure(RuleForm form) {
    return new Measure(
        new MeasureId(form.name("label", "Give it a label of its own.")),
        form.name("type", "Name a measure type."),
        scope(form),
        form.textOrEmpty("exception-to"),
        form.form()
            .find("when")
            .map(new ConditionDecoder(findings)::read)
            .orElseGet(Condition::always),
        form.duty("duty"),
        form.citation());
  }

  private static Scope scope(RuleForm form) {
    String area = form.name("area", "Name an area; \"1011\" is every economy.");
    SortedSet<EconomyId> excluded = form.economies("excluded");
    return new Scope(
        goods(form),
        new Scope.Origin(area, excluded),
        form.textOrEmpty("additional"),
        form.textOrEmpty("quota"),
        form.span(),
        form.wordOr("date", DateRole.ACCEPTANCE));
  }

  private static List<GoodsCode> goods(RuleForm form) {
    form.form().need("goods", "Name goods by their codes, such as \"2846.90\".");
    var goods = new ArrayList<GoodsCode>();
    for (Place at : form.form().words("goods")) {
      GoodsCode.find(at.text())
          .ifPresentOrElse(
              goods::add,
              () ->
                  form.findings()
                      .add(at, "is no goods code", "A code has 2, 4, 6, 8 or 10 digits."));
    }
    return goods.isEmpty() ? List.of(NO_GOODS) : goods;
  }
}
