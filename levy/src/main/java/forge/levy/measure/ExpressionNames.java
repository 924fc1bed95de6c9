package forge.levy.measure;

import forge.kernel.CurrencyId;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.expression.PriceName;
import forge.levy.expression.Rate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what duty sentences name is there: series, types charged before, exchange rates. */
final class ExpressionNames {

  private final RuleSet rules;
  private final MustExist series;
  private final List<String> types;
  private final List<RuleFault> faults = new ArrayList<>();

  private ExpressionNames(RuleSet rules) {
    this.rules = rules;
    this.series =
        new MustExist(
            "series of prices",
            rules.tables().series().stream().map(SeriesPrice::name).collect(Collectors.toSet()));
    this.types = rules.types().stream().map(MeasureType::id).toList();
  }

  static List<RuleFault> faults(RuleSet rules) {
    var names = new ExpressionNames(rules);
    for (int i = 0; i < rules.measures().size(); i++) {
      names.measure(new RulePart(RulePart.Kind.MEASURE, i), rules.measures().get(i));
    }
    return names.faults;
  }

  private void measure(RulePart part, Measure measure) {
    var currencies = new LinkedHashSet<CurrencyId>();
    Parts.visit(
        measure.duty(),
        each -> {
          Parts.rates(each).forEach(rate -> currencies.add(rate.currency()));
          if (each instanceof DutyExpression.Named named
              && named.name() instanceof PriceName.Series price) {
            series.check(part, "duty", price.name(), faults::add);
            rules.tables().series().stream()
                .filter(known -> known.name().equals(price.name()))
                .map(SeriesPrice::rate)
                .map(Rate::currency)
                .forEach(currencies::add);
          }
          if (each instanceof DutyExpression.DutiesCharged duties) {
            duties.types().forEach(type -> charged(part, measure, type));
          }
        });
    currencies(part, measure, currencies);
  }

  /** What is charged after a measure cannot count in it. */
  private void charged(RulePart part, Measure measure, String type) {
    if (!types.contains(type)) {
      new MustExist("type", Set.copyOf(types)).check(part, "duty", type, faults::add);
    } else if (types.contains(measure.type())
        && types.indexOf(type) >= types.indexOf(measure.type())) {
      String rule = "a duty counts what is charged before it, and %s is not".formatted(type);
      faults.add(RuleFault.of(part, "duty", type, rule, "Mend the order of the types."));
    }
  }

  private void currencies(RulePart part, Measure measure, Set<CurrencyId> currencies) {
    currencies.remove(rules.terms().currency());
    for (CurrencyId currency : currencies) {
      boolean known =
          rules.tables().rates().find(currency, measure.scope().validity().from()).isPresent();
      if (!known) {
        String rule =
            "no exchange rate of %s is in force on %s"
                .formatted(currency, measure.scope().validity().from());
        faults.add(
            RuleFault.of(part, "duty", measure.duty().toString(), rule, "Add it to the rates."));
      }
    }
  }
}
