package forge.levy.measure;

import java.util.ArrayList;
import java.util.List;

/** Whether names name one thing each. */
final class UniqueNames {

  private UniqueNames() {}

  static List<RuleFault> faults(RuleSet rules) {
    var faults = new ArrayList<RuleFault>();
    RuleSet.Vocabulary vocabulary = rules.vocabulary();
    new Unique<MeasureType>(RulePart.Kind.TYPE, "id", "type", MeasureType::id)
        .check(rules.types(), faults::add);
    new Unique<LegalAct>(RulePart.Kind.ACT, "id", "act", LegalAct::id)
        .check(vocabulary.acts(), faults::add);
    new Unique<Area>(RulePart.Kind.AREA, "id", "area", Area::id)
        .check(vocabulary.areas(), faults::add);
    new Unique<Quota>(RulePart.Kind.QUOTA, "order", "quota", Quota::order)
        .check(vocabulary.quotas(), faults::add);
    new Unique<Measure>(RulePart.Kind.MEASURE, "label", "measure", each -> each.id().text())
        .check(rules.measures(), faults::add);
    new Unique<ExchangeRates.Fixing>(
            RulePart.Kind.RATE, "from", "rate of the currency", UniqueNames::key)
        .check(rules.tables().rates().list(), faults::add);
    new Unique<SeriesPrice>(RulePart.Kind.SERIES, "from", "price of the series", UniqueNames::key)
        .check(rules.tables().series(), faults::add);
    goods(vocabulary.goods(), faults);
    return faults;
  }

  private static String key(ExchangeRates.Fixing fixing) {
    return fixing.currency() + " " + fixing.from();
  }

  private static String key(SeriesPrice price) {
    return price.name() + " " + price.from();
  }

  /** A line may be closed and opened again, but does not stand twice on one day. */
  private static void goods(List<GoodsLine> goods, List<RuleFault> faults) {
    for (int i = 0; i < goods.size(); i++) {
      GoodsLine line = goods.get(i);
      boolean twice =
          goods.subList(0, i).stream()
              .anyMatch(
                  other ->
                      other.code().equals(line.code())
                          && other.validity().overlaps(line.validity()));
      if (twice) {
        String rule = "another line before it has this code on some of its days";
        var part = new RulePart(RulePart.Kind.GOODS, i);
        faults.add(RuleFault.of(part, "code", line.code().toString(), rule, "Keep one."));
      }
    }
  }
}
