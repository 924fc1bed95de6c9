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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A market under construction from a document: its parts, and for each part the form that it was read
 * from. A part that its own type refuses is left out and its name remembered, so that references to
 * it are not reported as well.
 */
final class Draft {

  private final MarketProblem.Builder market = MarketProblem.builder();
  private final Map<String, List<Form>> forms = new HashMap<>();
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
    add("products", form, mark, product, market::product);
  }

  void activity(Form form, int mark, Supplier<Activity> activity) {
    add("activities", form, mark, activity, market::activity);
  }

  void demand(Form form, int mark, Supplier<Demand> demand) {
    add("demand", form, mark, demand, market::demand);
  }

  void arc(Form form, int mark, Supplier<Arc> arc) {
    add("arcs", form, mark, arc, market::arc);
  }

  void storage(Form form, int mark, Supplier<Storage> storage) {
    add("storage", form, mark, storage, market::storage);
  }

  void cap(Form form, int mark, Supplier<SharedCap> cap) {
    add("caps", form, mark, cap, market::cap);
  }

  void policy(Form form, int mark, Supplier<? extends Policy> policy) {
    add("policies", form, mark, policy, market::policy);
  }

  private <T> void add(
      String list, Form form, int mark, Supplier<? extends T> maker, Consumer<T> taker) {
    try {
      taker.accept(maker.get());
      forms.computeIfAbsent(list, _ -> new ArrayList<>()).add(form);
    } catch (IllegalArgumentException refused) {
      dropped.add(form.peek("name"));
      dropped.add(form.peek("id"));
      if (findings.count() == mark) {
        findings.add(form.place().node().line(), form.place().path(), "", refused.getMessage(), "");
      }
    }
  }

  /** Whether a name belongs to a part that was left out. */
  boolean dropped(String name) {
    return dropped.contains(name) || dropped.contains(name.replaceAll("@[^@]*$", ""));
  }

  /** The form that a part was read from. */
  Optional<Form> form(String list, int index) {
    List<Form> read = forms.getOrDefault(list, List.of());
    return index < read.size() ? Optional.of(read.get(index)) : Optional.empty();
  }
}
