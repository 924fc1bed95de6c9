package forge.store.reserve;

import forge.reserve.release.ReleaseModel;
import forge.reserve.release.ReleaseModel.Condition;
import forge.reserve.release.ReleaseModel.Market;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tree of a release file: every key is read whatever else is wrong. */
final class ReleaseDecoder {

  static final String FORMAT = "reserve-release/1";

  private static final int MOST_STATES = 1_000;
  private static final double ROUNDING = 1e-12;

  private final Findings findings;

  ReleaseDecoder(Findings findings) {
    this.findings = findings;
  }

  Optional<ReleaseCase> read(Node root) {
    Form form = Form.at(Place.root(root), findings);
    Parts.Heading heading = Parts.heading(form, FORMAT);
    String unit = form.text("unit", "Name the unit of the stock.");
    double discount = form.number("discount", Bounds.SHARE);
    form.need("levels", "List the levels of the stock, rising.");
    List<Double> levels = Parts.numbers(form, "levels", Bounds.NON_NEGATIVE);
    Map<String, Place> next = new LinkedHashMap<>();
    Map<String, Double> lost = conditions(form, next);
    List<Condition> conditions = transitions(lost, next);
    Optional<Market> market = market(form);
    if (levels.size() * Math.max(1, lost.size()) > MOST_STATES) {
      findings.add(form.place(), "has more than " + MOST_STATES + " states", "Take fewer levels.");
    }
    List<Double> weights = weights(form, levels, new ArrayList<>(lost.keySet()));
    form.close();
    if (market.isEmpty()) {
      return Optional.empty();
    }
    return Parts.made(
            form.place(), findings, 0, () -> model(levels, conditions, market.get(), discount))
        .filter(model -> clears(form.place(), model))
        .flatMap(
            model ->
                Parts.made(
                    form.place(),
                    findings,
                    0,
                    () ->
                        new ReleaseCase(
                            new PlanOrder.About(
                                heading.name(),
                                heading.title(),
                                heading.status(),
                                heading.source()),
                            unit,
                            model,
                            weights)));
  }

  private static ReleaseModel model(
      List<Double> levels, List<Condition> conditions, Market market, double discount) {
    if (levels.isEmpty() || conditions.isEmpty()) {
      throw new IllegalArgumentException("needs a level of the stock and a condition of the world");
    }
    return new ReleaseModel(levels, conditions, market, discount);
  }

  /** Whether in every state some level can be chosen at which the market clears. */
  private boolean clears(Place at, ReleaseModel model) {
    for (Condition condition : model.conditions()) {
      for (double from : model.levels()) {
        boolean any =
            model.levels().stream()
                .anyMatch(to -> Double.isFinite(model.market().cost(condition.lost(), from, to)));
        if (!any) {
          findings.add(
              at,
              "has no price at which the market clears in condition %s at stock %s"
                  .formatted(condition.name(), from),
              "Less must be lost, or more supplied.");
          return false;
        }
      }
    }
    return true;
  }

  private Map<String, Double> conditions(Form form, Map<String, Place> next) {
    form.need("conditions", "List the conditions of the world.");
    Map<String, Double> lost = new LinkedHashMap<>();
    for (Place element : form.elements("conditions")) {
      Form entry = Form.at(element, findings);
      String name = entry.text("name", "Name the condition.");
      double missing = entry.number("lost", Bounds.NON_NEGATIVE);
      entry
          .need("next", "Give the probability of each condition in the next period.")
          .ifPresent(at -> next.put(name, at));
      entry.close();
      if (lost.putIfAbsent(name, missing) != null) {
        findings.add(element, "condition " + name + " stands twice", "");
      }
    }
    return lost;
  }

  private List<Condition> transitions(Map<String, Double> lost, Map<String, Place> next) {
    var conditions = new ArrayList<Condition>();
    next.forEach(
        (name, at) -> {
          int before = findings.count();
          List<Double> row = probabilities(at, lost.keySet());
          double sum = row.stream().mapToDouble(Double::doubleValue).sum();
          if (findings.count() == before && Math.abs(sum - 1) > ROUNDING) {
            findings.add(at, "probabilities add up to 1, not " + sum, "");
          }
          Parts.made(
                  at,
                  findings,
                  before,
                  () -> new Condition(name, lost.getOrDefault(name, 0.0), row))
              .ifPresent(conditions::add);
        });
    return conditions;
  }

  private List<Double> probabilities(Place at, Iterable<String> names) {
    Form form = Form.at(at, findings);
    var row = new ArrayList<Double>();
    names.forEach(name -> row.add(form.number(name, Bounds.NON_NEGATIVE)));
    form.close();
    return row;
  }

  private Optional<Market> market(Form form) {
    int before = findings.count();
    Optional<Place> at = form.need("market", "Say what the price follows from.");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Form entry = Form.at(at.get(), findings);
    double share = entry.number("share", Bounds.NON_NEGATIVE);
    double supply = entry.number("supply", Bounds.NON_NEGATIVE);
    double intercept = entry.number("intercept", Bounds.ANY);
    double scale = entry.number("scale", Bounds.POSITIVE);
    double elasticity = entry.number("elasticity", Bounds.POSITIVE);
    double normal = entry.number("normal-price", Bounds.POSITIVE);
    double holding = entry.number("holding", Bounds.NON_NEGATIVE);
    entry.close();
    return Parts.made(
        at.get(),
        findings,
        before,
        () -> new Market(share, supply, intercept, scale, elasticity, normal, holding));
  }

  /** Even over all states, or where the world starts. */
  private List<Double> weights(Form form, List<Double> levels, List<String> conditions) {
    int states = levels.size() * conditions.size();
    if (!form.has("start")) {
      return states == 0 ? List.of() : Collections.nCopies(states, 1.0 / states);
    }
    var weights = new ArrayList<>(Collections.nCopies(states, 0.0));
    for (Place element : form.elements("start")) {
      Form entry = Form.at(element, findings);
      double stock = entry.number("stock", Bounds.NON_NEGATIVE);
      String condition = entry.text("condition", "Name a condition.");
      double weight = entry.number("weight", Bounds.PART);
      entry.close();
      int level = levels.indexOf(stock);
      int at = conditions.indexOf(condition);
      if (level < 0 || at < 0) {
        findings.add(element, "is no stock and condition of this file", "");
      } else {
        weights.set(at * levels.size() + level, weight);
      }
    }
    return weights;
  }
}
