package forge.store.rules;

import forge.levy.measure.Condition;
import forge.store.document.Keys;
import java.util.List;
import java.util.Map;

/** Writes conditions as they stand in files of measures. */
final class ConditionText {

  private ConditionText() {}

  static boolean always(Condition condition) {
    return condition instanceof Condition.All all && all.of().isEmpty();
  }

  static Object of(Condition condition) {
    return switch (condition) {
      case Condition.Presents presents -> one("presents", presents.code());
      case Condition.Under under ->
          one("under", under.procedures().stream().map(RuleWords::of).toList());
      case Condition.Preference _ -> "preference";
      case Condition.Related _ -> "related";
      case Condition.Evidenced evidenced -> one("evidenced", RuleWords.of(evidenced.least()));
      case Condition.StageIn stage -> one("stage-in", stageIn(stage));
      case Condition.ConsignedFrom from -> one("consigned-from", from.area());
      case Condition.Share share -> one("share", share(share));
      case Condition.PriceIs price ->
          one(
              "price",
              new Keys()
                  .put("basis", RuleWords.of(price.basis()))
                  .put(ConditionDecoder.word(price.comparison()), price.rate().toString())
                  .map());
      case Condition.Before before ->
          one(
              "before",
              new Keys().put("day", RuleWords.of(before.role())).put("is", before.day()).map());
      case Condition.Named named -> one(RuleWords.of(named.party()), List.copyOf(named.names()));
      case Condition.All all -> one("all", several(all.of()));
      case Condition.Any any -> one("any", several(any.of()));
      case Condition.Not not -> one("not", of(not.of()));
    };
  }

  private static Map<String, Object> one(String key, Object value) {
    return new Keys().put(key, value).map();
  }

  private static List<Object> several(List<Condition> conditions) {
    return conditions.stream().map(ConditionText::of).toList();
  }

  private static Map<String, Object> stageIn(Condition.StageIn stage) {
    return new Keys()
        .put("stage", RuleWords.of(stage.stage()))
        .put("area", stage.area())
        .put("evidence", RuleWords.of(stage.least()))
        .put("unknown", RuleWords.of(stage.unknown()))
        .map();
  }

  private static Map<String, Object> share(Condition.Share share) {
    return new Keys()
        .put("of", share.substance().code())
        .put("by", RuleWords.of(share.by()))
        .put(ConditionDecoder.word(share.comparison()), RuleWords.plain(share.percent()))
        .put("unknown", RuleWords.of(share.unknown()))
        .map();
  }
}
