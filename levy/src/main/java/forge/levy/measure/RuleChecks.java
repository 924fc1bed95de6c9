package forge.levy.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What must hold of a rule set as a whole, whatever its rates: labels are unique, what is named
 * exists, what contains spans what is contained, base cases do not overlap, chains have no circles,
 * and every line of the tariff has the duties that every entry needs.
 */
public final class RuleChecks {

  private RuleChecks() {}

  /** Everything that does not hold. */
  public static List<RuleFault> of(RuleSet rules) {
    var faults = new ArrayList<RuleFault>();
    faults.addAll(UniqueNames.faults(rules));
    faults.addAll(KnownNames.faults(rules));
    faults.addAll(KnownEconomies.faults(rules));
    faults.addAll(ExpressionNames.faults(rules));
    faults.addAll(QuotaChecks.faults(rules));
    faults.addAll(ContainerChecks.faults(rules));
    faults.addAll(ExceptionChecks.faults(rules));
    faults.addAll(OverlapChecks.faults(rules));
    faults.addAll(ReplacementChecks.faults(rules));
    faults.addAll(CoverageChecks.faults(rules));
    return List.copyOf(faults);
  }
}
