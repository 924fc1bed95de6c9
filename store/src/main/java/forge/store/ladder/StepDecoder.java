package forge.store.ladder;

import forge.kernel.Basis;
import forge.kernel.ProductId;
import forge.pricing.ladder.StageOrder;
import forge.pricing.ladder.Step;
import forge.pricing.ladder.StepId;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the steps of a ladder. A step with a problem is left out; the others stay. */
final class StepDecoder {

  private static final List<String> RULES =
      Arrays.stream(Step.SharedBy.values()).map(Step.SharedBy::word).toList();

  private final Findings findings;
  private final LadderProducts products;
  private final Map<ProductId, Basis> bases;
  private final List<Step> steps = new ArrayList<>();
  private final Set<StepId> ids = new HashSet<>();

  StepDecoder(Findings findings, LadderProducts products, Map<ProductId, Basis> bases) {
    this.findings = findings;
    this.products = products;
    this.bases = bases;
  }

  List<Step> steps(Form form) {
    Optional<Place> list = form.need("steps", "List the steps, from product to product.");
    if (list.isPresent()
        && list.get().node() instanceof Node.Items items
        && items.items().isEmpty()) {
      findings.add(list.get(), "is empty, so nothing joins the prices", "Write one step or more.");
    }
    form.elements("steps").forEach(this::add);
    return steps;
  }

  /** Adds the step at a place unless it is wrong in itself or closes a circle. */
  private void add(Place at) {
    int before = findings.count();
    Optional<Step> read = step(Form.at(at, findings));
    if (read.isEmpty() || findings.count() > before) {
      return;
    }
    steps.add(read.get());
    List<ProductId> circle = StageOrder.circle(steps);
    if (!circle.isEmpty()) {
      steps.removeLast();
      String rule = "closes a circle: " + StageOrder.shown(circle);
      findings.add(at, rule, "Leave out one step of it, such as recycling.");
    }
  }

  private Optional<Step> step(Form form) {
    int before = findings.count();
    Optional<StepId> id = id(form);
    Map<ProductId, BigDecimal> outputs =
        form.need("outputs", "Give {main product: 1}.").map(this::masses).orElse(Map.of());
    Map<ProductId, BigDecimal> inputs =
        form.need("inputs", "Give {product: mass per mass of main output}.")
            .map(this::masses)
            .orElse(Map.of());
    checkRecipe(form, outputs, inputs);
    BigDecimal cost =
        Decimals.read(
            form, "cost", Bounds.NON_NEGATIVE, "Give the processing cost of the main output.");
    BigDecimal credit =
        form.find("credit")
            .map(at -> Decimals.read(form, at, Bounds.NON_NEGATIVE))
            .orElse(BigDecimal.ZERO);
    Optional<Step.Sharing> sharing = sharing(form, outputs);
    String source = form.text("source", "Say where the figures of this step stand.").strip();
    form.close();
    if (findings.count() > before || id.isEmpty() || sharing.isEmpty()) {
      return Optional.empty();
    }
    var money = new Step.Money(cost, credit);
    return Optional.of(new Step(id.get(), outputs, inputs, money, sharing.get(), source));
  }

  private Optional<StepId> id(Form form) {
    Optional<Place> place = form.need("id", "Give a code, such as that of the process.");
    String code = place.map(form::text).orElse("");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (!code.matches("[a-z0-9][a-z0-9-]*")) {
      place.ifPresent(at -> findings.add(at, "must be of small letters, digits and hyphens", ""));
      return Optional.empty();
    }
    var id = StepId.of(code);
    if (!ids.add(id)) {
      place.ifPresent(at -> findings.add(at, "stands twice", "Give each step a code of its own."));
    }
    return Optional.of(id);
  }

  private Map<ProductId, BigDecimal> masses(Place at) {
    return numbers(at, Bounds.POSITIVE);
  }

  /** Numbers by product; each product is one of the world with a basis on the ladder. */
  private Map<ProductId, BigDecimal> numbers(Place at, Bounds bounds) {
    Form form = Form.at(at, findings);
    var numbers = new LinkedHashMap<ProductId, BigDecimal>();
    for (String code : form.keys()) {
      BigDecimal number = Decimals.read(form, code, bounds, "");
      int line = form.find(code).orElse(at).node().line();
      Place word = at.field(code, new Node.Scalar(code, false, line));
      Optional<ProductId> product = products.find(word);
      if (product.isPresent() && !bases.containsKey(product.get())) {
        List<String> known = bases.keySet().stream().map(ProductId::code).toList();
        findings.add(
            word, "is not among the products of the ladder", Suggestion.sentence(code, known));
      }
      product.ifPresent(each -> numbers.put(each, number));
    }
    if (form.keys().isEmpty() && at.node() instanceof Node.Fields) {
      findings.add(at, "names no product", "");
    }
    return numbers;
  }

  private void checkRecipe(
      Form form, Map<ProductId, BigDecimal> outputs, Map<ProductId, BigDecimal> inputs) {
    boolean one =
        outputs.isEmpty() || outputs.values().iterator().next().compareTo(BigDecimal.ONE) == 0;
    if (!one) {
      form.find("outputs")
          .ifPresent(
              at ->
                  findings.add(
                      at, "the first output must be 1", "Count all masses per mass of it."));
    }
    for (ProductId input : inputs.keySet()) {
      if (outputs.containsKey(input)) {
        form.find("inputs")
            .ifPresent(at -> findings.add(at, "has " + input + ", which is an output too", ""));
      }
    }
  }

  private Optional<Step.Sharing> sharing(Form form, Map<ProductId, BigDecimal> outputs) {
    String word = form.find("shared-by").map(at -> form.choice(at, RULES)).orElse(RULES.getFirst());
    Optional<Place> shares = form.find("shares");
    if (!word.equals(Step.SharedBy.STATED.word())) {
      shares.ifPresent(
          at -> findings.add(at, "stands without shared-by: stated", "Leave out one of the two."));
      return Optional.of(
          word.equals(Step.SharedBy.MASS.word()) ? Step.Sharing.MASS : Step.Sharing.JOINT_REVENUE);
    }
    if (shares.isEmpty()) {
      form.need("shares", "Give {product: share} for each output.");
      return Optional.empty();
    }
    return stated(shares.get(), outputs);
  }

  private Optional<Step.Sharing> stated(Place at, Map<ProductId, BigDecimal> outputs) {
    Map<ProductId, BigDecimal> shares = numbers(at, Bounds.NON_NEGATIVE);
    BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean whole = sum.compareTo(BigDecimal.ONE) == 0;
    if (!shares.keySet().equals(outputs.keySet())) {
      findings.add(at, "must name each output and nothing else", "");
    } else if (!whole) {
      findings.add(at, "must add up to 1, not " + sum.toPlainString(), "");
    } else {
      return Optional.of(Step.Sharing.stated(shares));
    }
    return Optional.empty();
  }
}
