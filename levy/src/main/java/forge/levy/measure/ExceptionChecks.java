package forge.levy.measure;

import forge.levy.entry.GoodsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Whether exceptions stand inside what they are exceptions to. */
final class ExceptionChecks {

  private static final String FIELD = "exception-to";
  private static final SpannedBy BASE = new SpannedBy("the measure it is an exception to");

  private final OriginReach origins;
  private final Map<String, Measure> byLabel = new HashMap<>();
  private final List<RuleFault> faults = new ArrayList<>();

  private ExceptionChecks(RuleSet rules) {
    this.origins = new OriginReach(rules);
    rules.measures().forEach(each -> byLabel.putIfAbsent(each.id().text(), each));
  }

  static List<RuleFault> faults(RuleSet rules) {
    var checks = new ExceptionChecks(rules);
    for (int i = 0; i < rules.measures().size(); i++) {
      Measure measure = rules.measures().get(i);
      if (!measure.exceptionTo().isEmpty()) {
        checks.exception(new RulePart(RulePart.Kind.MEASURE, i), measure);
      }
    }
    return checks.faults;
  }

  private void exception(RulePart part, Measure measure) {
    var labels = new MustExist("measure", byLabel.keySet());
    Measure base = byLabel.get(measure.exceptionTo());
    if (base == null) {
      labels.check(part, FIELD, measure.exceptionTo(), faults::add);
      return;
    }
    boolean circle =
        Acyclic.returns(
            measure.id().text(),
            label ->
                Optional.ofNullable(byLabel.get(label))
                    .flatMap(Measure::findBase)
                    .map(MeasureId::text)
                    .map(List::of)
                    .orElse(List.of()));
    if (circle) {
      fault(part, FIELD, measure.exceptionTo(), "exceptions lead back to the measure itself");
      return;
    }
    if (!base.type().equals(measure.type())) {
      String rule = "it is of type %s, and an exception is of the same".formatted(base.type());
      fault(part, FIELD, measure.exceptionTo(), rule);
    }
    scope(part, measure, base);
  }

  private void scope(RulePart part, Measure measure, Measure base) {
    for (GoodsCode node : new TreeSet<>(measure.scope().goods())) {
      if (!base.scope().covers(node)) {
        String rule = "%s does not have these goods".formatted(base.id());
        fault(part, "goods", node.toString(), rule);
      }
    }
    String own = measure.scope().additional();
    String other = base.scope().additional();
    if (!own.isEmpty() && !other.isEmpty() && !own.equals(other)) {
      fault(part, "additional", own, "%s has additional code %s".formatted(base.id(), other));
    }
    BASE.check(part, measure.scope().validity(), base.scope().validity(), faults::add);
    if (origins.known(measure) && origins.known(base)) {
      origins
          .findOutside(measure, base)
          .ifPresent(
              found -> {
                String rule =
                    "%s does not have goods from %s on %s"
                        .formatted(base.id(), found.economy(), found.day());
                fault(part, "area", measure.scope().origin().area(), rule);
              });
    }
  }

  private void fault(RulePart part, String field, String value, String rule) {
    String advice = "An exception stands inside the measure that it takes the place of.";
    faults.add(RuleFault.of(part, field, value, rule, advice));
  }
}
