package forge.store.origin;

import forge.levy.entry.Content;
import forge.levy.entry.GoodsCode;
import forge.levy.origin.ClassificationLevel;
import forge.levy.origin.ContentMethod;
import forge.levy.origin.OriginRule;
import forge.levy.origin.Percent;
import forge.levy.origin.RuleText;
import forge.levy.origin.Tolerance;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a rule of origin, in its one-line form or as a tree. */
final class RuleDecoder {

  static final OriginRule SOME_RULE = new OriginRule.WhollyObtained();

  private static final List<String> KINDS =
      List.of("wholly-obtained", "change", "value-content", "process", "all-of", "any-of");
  private static final String ADVICE = "Give one of " + String.join(", ", KINDS) + ".";

  private RuleDecoder() {}

  static OriginRule read(Place at, Findings findings) {
    if (at.node() instanceof Node.Fields) {
      CaseForm form = CaseForm.at(at, findings);
      OriginRule rule = tree(form);
      form.close();
      return rule;
    }
    if (!(at.node() instanceof Node.Scalar scalar)) {
      findings.add(at, "must be a rule in one line or a mapping", ADVICE);
      return SOME_RULE;
    }
    return switch (RuleText.read(scalar.text())) {
      case RuleText.Reading.Read(OriginRule rule) -> rule;
      case RuleText.Reading.Refused(String word, String rule, String advice) -> {
        findings.add(at, "at '" + word + "': " + rule, advice);
        yield SOME_RULE;
      }
    };
  }

  private static OriginRule tree(CaseForm form) {
    List<String> kinds = KINDS.stream().filter(form::has).toList();
    if (kinds.size() != 1) {
      form.findings().add(form.form().place(), "must be one kind of rule", ADVICE);
      return SOME_RULE;
    }
    return switch (kinds.getFirst()) {
      case "change" -> change(form);
      case "value-content" ->
          new OriginRule.ValueContent(
              form.choice("value-content", ContentMethod.words(), ContentMethod::find, ""),
              form.percent("least-percent"),
              form.percentOr("related-sales-percent", Percent.ALL));
      case "process" ->
          new OriginRule.ProcessDone(
              OriginDecoder.process(form, form.form().find("process").orElseThrow()));
      case "all-of" -> several(form, "all-of", OriginRule.AllOf::new);
      case "any-of" -> several(form, "any-of", OriginRule.AnyOf::new);
      default -> whollyObtained(form);
    };
  }

  private static OriginRule whollyObtained(CaseForm form) {
    if (!form.truth("wholly-obtained")) {
      form.refuse("wholly-obtained", "must be true", "Leave it out where it is not asked for.");
    }
    return SOME_RULE;
  }

  private interface Joining {
    OriginRule of(List<OriginRule> parts);
  }

  private static OriginRule several(CaseForm form, String key, Joining joining) {
    var parts = new ArrayList<OriginRule>();
    form.form().elements(key).forEach(at -> parts.add(read(at, form.findings())));
    if (parts.size() < 2) {
      form.refuse(key, "must join two rules or more", "Write a single rule by itself.");
      return SOME_RULE;
    }
    return joining.of(parts);
  }

  private static OriginRule change(CaseForm form) {
    ClassificationLevel level =
        form.choice("change", ClassificationLevel.words(), ClassificationLevel::find, "");
    SortedSet<GoodsCode> exceptions = new TreeSet<>();
    form.form().words("except").forEach(at -> exceptions.add(form.code(at)));
    Tolerance tolerance = form.find("tolerance").map(RuleDecoder::tolerance).orElse(Tolerance.NONE);
    return new OriginRule.ChangeOfClassification(level, exceptions, tolerance);
  }

  private static Tolerance tolerance(CaseForm form) {
    Content.Figure by = figure(form, "by");
    var tolerance = new Tolerance(by, form.percent("percent"));
    form.close();
    return tolerance;
  }

  static Content.Figure figure(CaseForm form, String key) {
    String word =
        form.form()
            .need(key, "Write value or mass.")
            .map(at -> form.form().choice(at, List.of("mass", "value")))
            .orElse("mass");
    return word.equals("mass") ? Content.Figure.MASS : Content.Figure.VALUE;
  }
}
