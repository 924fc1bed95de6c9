package forge.store.ladder;

import forge.kernel.Basis;
import forge.kernel.Checked;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.ProductId;
import forge.pricing.ladder.StageLadder;
import forge.pricing.ladder.Step;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import forge.world.Chain;
import forge.world.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tree of a ladder file: every key is read whatever else is wrong. */
final class LadderDecoder {

  static final String FORMAT = "price-ladder/1";

  private static final String UNNAMED = "unnamed";
  private static final String NAME = "[a-z0-9][a-z0-9-]*";
  private static final List<String> STATUSES =
      List.of("law", "agreed", "proposed", "demonstration");

  private final World world;
  private final Findings findings;

  LadderDecoder(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  Checked<LadderFile> read(Optional<Node> root) {
    StageLadder ladder = root.map(this::ladder).orElseGet(LadderDecoder::empty);
    return new Checked<>(LadderFile.of(ladder), findings.problems());
  }

  private static StageLadder empty() {
    var about = new StageLadder.About(UNNAMED, UNNAMED, "", "", STATUSES.getLast(), "");
    return new StageLadder(about, money("USD", "kg"), Map.of(), usualWeights(), List.of());
  }

  private StageLadder ladder(Node root) {
    Form form = Form.at(Place.root(root), findings);
    form.need("forge", "Begin the file with forge: " + FORMAT + ".")
        .ifPresent(at -> form.choice(at, List.of(FORMAT)));
    StageLadder.About about = about(form);
    StageLadder.Money money = money(currency(form), unit(form));
    StageLadder.Weights weights =
        form.need("weights", "Give {high: 4, medium: 2, low: 1} or others.")
            .map(this::weights)
            .orElseGet(LadderDecoder::usualWeights);
    var products = new LadderProducts(world, findings, about.chain());
    Map<ProductId, Basis> bases = bases(form, products);
    List<Step> steps = new StepDecoder(findings, products, bases).steps(form);
    form.close();
    return new StageLadder(about, money, bases, weights, steps);
  }

  private StageLadder.About about(Form form) {
    String name = form.text("name", "Give a name for the command line, such as rare-earths.");
    if (!name.isEmpty() && !name.matches(NAME)) {
      form.find("name")
          .ifPresent(at -> findings.add(at, "must be of small letters, digits and hyphens", ""));
      name = UNNAMED;
    }
    String version = form.text("version", "Name the version, such as \"2026-01\".");
    String title = form.text("title", "Say in one clause what is on the ladder.");
    String status =
        form.need("status", "Say law, agreed, proposed or demonstration.")
            .map(at -> form.choice(at, STATUSES))
            .orElse(STATUSES.getLast());
    String chain = form.need("chain", "Name a chain of the world.").map(this::chain).orElse("");
    String source = form.text("source", "Say where the figures come from.").strip();
    return new StageLadder.About(orUnnamed(name), orUnnamed(version), title, chain, status, source);
  }

  private static String orUnnamed(String text) {
    return text.isBlank() ? UNNAMED : text;
  }

  private String chain(Place word) {
    List<String> known = world.chains().stream().map(Chain::id).toList();
    if (known.contains(word.text())) {
      return word.text();
    }
    findings.add(word, "no chain has this name", Suggestion.sentence(word.text(), known));
    return "";
  }

  private String currency(Form form) {
    Optional<Place> place = form.need("currency", "Name a currency, such as USD.");
    String code = place.map(form::text).orElse("");
    if (code.matches("[A-Z]{3}")) {
      return code;
    }
    if (!code.isEmpty()) {
      place.ifPresent(at -> findings.add(at, "must be three capital letters, such as USD", ""));
    }
    return "USD";
  }

  private String unit(Form form) {
    List<String> masses =
        MassUnit.symbols().stream()
            .filter(each -> MassUnit.find(each).filter(MassUnit::mass).isPresent())
            .toList();
    return form.need("unit", "Name a unit of mass, such as kg.")
        .map(at -> form.choice(at, masses))
        .orElse("kg");
  }

  private static StageLadder.Money money(String currency, String unit) {
    return new StageLadder.Money(
        CurrencyId.of(currency), MassUnit.find(unit).orElse(MassUnit.KILOGRAM));
  }

  private static StageLadder.Weights usualWeights() {
    return new StageLadder.Weights(new BigDecimal(4), BigDecimal.TWO, BigDecimal.ONE);
  }

  private StageLadder.Weights weights(Place at) {
    int before = findings.count();
    Form form = Form.at(at, findings);
    BigDecimal high = Decimals.read(form, "high", Bounds.POSITIVE, "");
    BigDecimal medium = Decimals.read(form, "medium", Bounds.POSITIVE, "");
    BigDecimal low = Decimals.read(form, "low", Bounds.POSITIVE, "");
    form.close();
    boolean rising = high.compareTo(medium) >= 0 && medium.compareTo(low) >= 0;
    if (findings.count() == before && !rising) {
      findings.add(at, "must rise with confidence: high at least medium, medium at least low", "");
    }
    return rising ? new StageLadder.Weights(high, medium, low) : usualWeights();
  }

  private Map<ProductId, Basis> bases(Form form, LadderProducts products) {
    form.need("products", "List the products, each with its basis.");
    var bases = new LinkedHashMap<ProductId, Basis>();
    for (Place element : new ArrayList<>(form.elements("products"))) {
      Form entry = Form.at(element, findings);
      Optional<Place> word = entry.need("product", "Name a product of the world.");
      String basis = entry.text("basis", "Write gross, or the substance that counts, such as Co.");
      entry.close();
      Optional<ProductId> product = word.flatMap(products::find);
      if (product.isPresent() && bases.containsKey(product.get())) {
        word.ifPresent(at -> findings.add(at, "stands twice in the list", "Keep one."));
      } else if (product.isPresent()) {
        bases.put(product.get(), basis.isBlank() ? Basis.GROSS : Basis.of(basis));
      }
    }
    return bases;
  }
}
