package forge.store.market;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.ActivityId;
import forge.store.document.Bounds;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads the identifiers of a market from a form. */
final class Words {

  private Words() {}

  static Set<PeriodId> periods(Form form) {
    if (form.has("period") && form.has("periods")) {
      String rule = "stands beside period";
      form.find("periods").ifPresent(at -> form.findings().add(at, rule, "Keep one of the two."));
    }
    Set<PeriodId> periods = ids(form, "period", PeriodId::of);
    return periods.isEmpty() ? ids(form, "periods", PeriodId::of) : periods;
  }

  static Set<EconomyId> economies(Form form, String key) {
    return ids(form, key, EconomyId::of);
  }

  static Set<ActivityId> activities(Form form, String key) {
    return ids(form, key, ActivityId::of);
  }

  /** One word or a list of words as identifiers; a word that stands twice is reported. */
  private static <T> Set<T> ids(Form form, String key, Function<String, T> maker) {
    Set<T> ids = new LinkedHashSet<>();
    for (Place word : form.words(key)) {
      if (!ids.add(maker.apply(written(word)))) {
        form.findings().add(word, "stands twice in the list", "Keep one.");
      }
    }
    return ids;
  }

  static String written(Place word) {
    return word.node() instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  static ProductId product(Form form) {
    return ProductId.of(form.text("product", "Name the product it is about."));
  }

  static <T> Map<T, Double> amounts(
      Form form, String key, Bounds bounds, Function<String, T> maker) {
    return mapped(form.amounts(key, bounds), maker);
  }

  static <T> Map<T, Double> mapped(Map<String, Double> amounts, Function<String, T> maker) {
    Map<T, Double> typed = new LinkedHashMap<>();
    amounts.forEach((name, amount) -> typed.put(maker.apply(name), amount));
    return typed;
  }

  /** Reports all keys of the list but the first that are present: they exclude each other. */
  static List<String> present(Form form, List<String> keys) {
    return keys.stream().filter(form::has).toList();
  }
}
