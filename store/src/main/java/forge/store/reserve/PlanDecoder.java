package forge.store.reserve;

import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.reserve.plan.Material;
import forge.reserve.plan.PlanProblem;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tree of a plan file: every key is read whatever else is wrong. */
final class PlanDecoder {

  static final String FORMAT = "reserve-plan/1";

  private static final int USUAL_PARTS = 2_000;
  private static final int MOST_PARTS = 1_000_000;
  private static final BigDecimal LARGEST = new BigDecimal("1e12");
  private static final double USUAL_TOLERANCE = 0.001;

  private final Findings findings;

  PlanDecoder(Findings findings) {
    this.findings = findings;
  }

  Optional<PlanOrder> read(Node root) {
    Form form = Form.at(Place.root(root), findings);
    Parts.Heading heading = Parts.heading(form, FORMAT);
    String currency = form.text("currency", "Name a currency, such as USD.");
    if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
      form.find("currency")
          .ifPresent(at -> findings.add(at, "must be three capital letters, such as USD", ""));
    }
    List<Long> budget = budget(form);
    boolean carryOver = Parts.yes(form, "carry-over", false);
    BigDecimal room = Parts.decimal(form, "room", Bounds.NON_NEGATIVE);
    double tolerance = form.numberOr("tolerance", Bounds.SHARE, USUAL_TOLERANCE);
    int parts = Parts.whole(form, "parts", USUAL_PARTS, 1, MOST_PARTS);
    var spaces = new ArrayList<BigDecimal>();
    List<Material> materials = materials(form, spaces);
    form.close();
    return Parts.made(
        form.place(),
        findings,
        0,
        () ->
            new PlanOrder(
                new PlanOrder.About(
                    heading.name(), heading.title(), heading.status(), heading.source()),
                CurrencyId.of(currency),
                new PlanProblem(materials, budget, carryOver, room, spaces),
                tolerance,
                parts));
  }

  private List<Long> budget(Form form) {
    form.need("budget", "List what may be spent in each year.");
    var budget = new ArrayList<Long>();
    for (Place each : form.elements("budget")) {
      BigDecimal amount = Parts.decimal(form, each, Bounds.NON_NEGATIVE);
      if (amount.compareTo(LARGEST) > 0) {
        findings.add(each, "is more than a million million", "");
      } else {
        budget.add(amount.setScale(0, RoundingMode.FLOOR).longValueExact());
      }
    }
    return budget;
  }

  private List<Material> materials(Form form, List<BigDecimal> spaces) {
    form.need("materials", "List what may be bought.");
    var materials = new ArrayList<Material>();
    for (Place element : form.elements("materials")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String name = entry.text("name", "Name the material.");
      MassUnit unit = unit(entry);
      String basis = entry.text("basis", "Write gross, or the substance that counts, such as W.");
      BigDecimal lot = Parts.decimal(entry, "lot", Bounds.POSITIVE);
      BigDecimal price = Parts.decimal(entry, "price", Bounds.NON_NEGATIVE);
      BigDecimal space = Parts.decimalOr(entry, "space", Bounds.NON_NEGATIVE, BigDecimal.ZERO);
      Optional<Material.Market> market = market(entry);
      List<Material.Need> needs = needs(entry);
      entry.textOr("note", "");
      entry.close();
      market
          .flatMap(
              found ->
                  Parts.made(
                      element,
                      findings,
                      before,
                      () -> new Material(name, unit, basis, lot, price, found, needs)))
          .ifPresent(
              each -> {
                materials.add(each);
                spaces.add(space);
              });
    }
    return materials;
  }

  private MassUnit unit(Form form) {
    List<String> masses =
        MassUnit.symbols().stream()
            .filter(each -> MassUnit.find(each).filter(MassUnit::mass).isPresent())
            .toList();
    return form.need("unit", "Name a unit of mass, such as t.")
        .flatMap(at -> MassUnit.find(form.choice(at, masses)))
        .orElse(MassUnit.TONNE);
  }

  private Optional<Material.Market> market(Form form) {
    int before = findings.count();
    Optional<Place> at = form.need("market", "Give {volume, share, supply, demand}.");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Form entry = Form.at(at.get(), findings);
    BigDecimal volume = Parts.decimal(entry, "volume", Bounds.POSITIVE);
    BigDecimal share = Parts.decimal(entry, "share", Bounds.PART);
    BigDecimal supply = Parts.decimal(entry, "supply", Bounds.NON_NEGATIVE);
    BigDecimal demand = Parts.decimal(entry, "demand", Bounds.ANY);
    entry.close();
    return Parts.made(
        at.get(), findings, before, () -> new Material.Market(volume, share, supply, demand));
  }

  private List<Material.Need> needs(Form form) {
    var needs = new ArrayList<Material.Need>();
    for (Place element : form.elements("needs")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String purpose = entry.text("purpose", "Say whose need it is, such as military.");
      BigDecimal quantity = Parts.decimal(entry, "quantity", Bounds.NON_NEGATIVE);
      BigDecimal value = Parts.decimal(entry, "value", Bounds.NON_NEGATIVE);
      entry.close();
      Parts.made(element, findings, before, () -> new Material.Need(purpose, quantity, value))
          .ifPresent(needs::add);
    }
    return needs;
  }
}
