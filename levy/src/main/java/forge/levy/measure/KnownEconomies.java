package forge.levy.measure;

import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether economies are named by codes of ISO 3166-1. */
final class KnownEconomies {

  private final Set<EconomyId> all = Iso3166.all();
  private final List<RuleFault> faults = new ArrayList<>();

  private KnownEconomies() {}

  static List<RuleFault> faults(RuleSet rules) {
    var economies = new KnownEconomies();
    var terms = new RulePart(RulePart.Kind.TERMS, 0);
    rules.terms().territory().forEach(each -> economies.check(terms, "territory", each));
    if (!rules.terms().unknownOrigin().isEmpty()) {
      economies.check(terms, "unknown-origin", EconomyId.of(rules.terms().unknownOrigin()));
    }
    List<Area> areas = rules.vocabulary().areas();
    for (int i = 0; i < areas.size(); i++) {
      var part = new RulePart(RulePart.Kind.AREA, i);
      areas.get(i).members().forEach(each -> economies.check(part, "members", each.economy()));
    }
    List<Measure> measures = rules.measures();
    for (int i = 0; i < measures.size(); i++) {
      var part = new RulePart(RulePart.Kind.MEASURE, i);
      measures
          .get(i)
          .scope()
          .origin()
          .excluded()
          .forEach(each -> economies.check(part, "excluded", each));
    }
    return economies.faults;
  }

  private void check(RulePart part, String field, EconomyId economy) {
    if (!all.contains(economy)) {
      String rule = "no economy of ISO 3166-1 has this code";
      List<String> codes = all.stream().map(EconomyId::code).toList();
      faults.add(new RuleFault(part, field, economy.code(), rule, "", codes));
    }
  }
}
