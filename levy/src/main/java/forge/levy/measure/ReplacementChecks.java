package forge.levy.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether types that take each other's place do so in one direction. */
final class ReplacementChecks {

  private ReplacementChecks() {}

  static List<RuleFault> faults(RuleSet rules) {
    var faults = new ArrayList<RuleFault>();
    List<Replacement> all = rules.vocabulary().replacements();
    for (int i = 0; i < all.size(); i++) {
      Replacement each = all.get(i);
      LocalDate day = each.validity().from();
      if (Acyclic.returns(each.by(), type -> replaced(all, type, day))) {
        String rule =
            "on %s %s is replaced, by way of others, by what it replaces".formatted(day, each.by());
        var part = new RulePart(RulePart.Kind.REPLACEMENT, i);
        faults.add(RuleFault.of(part, "by", each.by(), rule, "Take one of them out."));
      }
    }
    return faults;
  }

  private static Collection<String> replaced(List<Replacement> all, String type, LocalDate day) {
    return all.stream()
        .filter(each -> each.by().equals(type) && each.validity().contains(day))
        .map(Replacement::replaced)
        .toList();
  }
}
