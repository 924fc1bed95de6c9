package forge.store.market;

import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.Demand;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.SharedCap;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A market under construction from a document: its parts, and where each of them stands. A part
 * that its own type refuses is left out and its name remembered, so that references to it are not
 * reported as well.
 */
final class Draft {

  /** Where a part stands: the places of its keys, the nearest first, and the name it has there. */
  record Origin(List<Place> places, String name) {
    static Origin of(Form form) {
      return new Origin(form.places(), form.peek("name") + form.peek("id"));
    }
  }

  private final MarketProblem.Builder market = MarketProblem.builder();
  private final Map<String, List<List<Place>>> places = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Findings findings;

  Draft(Findings findings) {
    this.findings = findings;
  }

  Findings findings() {
    return findings;
  }

  MarketProblem.Builder market() {
    return market;
  }

  /** How many problems there are now; what fails later without new ones is reported then. */
  int mark() {
    return findings.count();
  }

  void product(Form form, int mark, Supplier<TradedProduct> product) {
    add("products", Origin.of(form), mark, product, market::product);
  }

  void activity(Form form, int mark, Supplier<Activity> activity) {
    add("activities", Origin.of(form), mark, activity, market::activity);
  }

  void demand(Form form, int mark, Supplier<Demand> demand) {
    add("demand", Origin.of(form), mark, demand, market::demand);
  }

  void arc(Origin origin, int mark, Supplier<Arc> arc) {
    add("arcs", origin, mark, arc, market::arc);
  }

  void storage(Form form, int mark, Supplier<Storage> storage) {
    add("storage", Origin.of(form), mark, storage, market::storage);
  }

  void cap(Form form, int mark, Supplier<SharedCap> cap) {
    add("caps", Origin.of(form), mark, cap, market::cap);
  }

  void policy(Form form, int mark, Supplier<? extends Policy> policy) {
    add("policies", Origin.of(form), mark, policy, market::policy);
  }

  private <T> void add(
      String list, Origin origin, int mark, Supplier<? extends T> maker, Consumer<T> taker) {
    try {
      taker.accept(maker.get());
      places.computeIfAbsent(list, _ -> new ArrayList<>()).add(origin.places());
    } catch (IllegalArgumentException refused) {
      dropped.add(origin.name());
      if (findings.count() == mark) {
        Place at = origin.places().getFirst();
        String rule = String.valueOf(refused.getMessage());
        findings.add(at.node().line(), at.path(), "", rule, "");
      }
    }
  }

  /** Whether a name belongs to a part that was left out. */
  boolean dropped(String name) {
    return dropped.contains(name) || dropped.contains(name.replaceAll("@[^@]*$", ""));
  }

  /** Where a part stands in the document: the places of its keys, the nearest first. */
  List<Place> places(String list, int index) {
    List<List<Place>> read = places.getOrDefault(list, List.of());
    return index < read.size() ? read.get(index) : List.of();
  }
}
