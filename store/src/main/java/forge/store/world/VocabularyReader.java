package forge.store.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Attendance;
import forge.world.Chain;
import forge.world.Confidence;
import forge.world.Content;
import forge.world.Cost;
import forge.world.Economy;
import forge.world.EconomyGroup;
import forge.world.Element;
import forge.world.Form;
import forge.world.GroupId;
import forge.world.Place;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.Provenance;
import forge.world.Recipe;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Stage;
import forge.world.Status;
import forge.world.World;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rows of the tables that declare names. */
final class VocabularyReader {

  static final String GROUP = "group";

  private final Names names;
  private final Figures figures;

  VocabularyReader(Names names, Figures figures) {
    this.names = names;
    this.figures = figures;
  }

  Source source(Row row) {
    return new Source(
        row.named("id", SourceId::new), row.text("citation"), row.text("url"), row.text("licence"));
  }

  Economy economy(Row row) {
    names.source(row, "source");
    return new Economy(
        row.named("id", EconomyId::new),
        row.text("name"),
        row.choice("kind", Economy.Kind.class),
        new Place(row.number("latitude"), row.number("longitude")),
        row.choice("attended_2026_02_04", Attendance.class),
        row.text("note"));
  }

  EconomyGroup group(Row row) {
    names.source(row, "source");
    return new EconomyGroup(
        row.named("id", GroupId::new),
        row.text("name"),
        new HashSet<>(row.list("members").stream().map(EconomyId::new).toList()),
        row.choice("attended_2026_02_04", Attendance.class),
        row.text("note"));
  }

  Product product(Row row) {
    var form =
        new Form(
            figures.unit(row),
            row.text("basis"),
            row.list("hs6"),
            row.text("freight_class"),
            row.text("spec"));
    return new Product(
        row.named("id", ProductId::new),
        row.text("name"),
        names.chain(row, "mineral"),
        row.choice("stage", Stage.class),
        form,
        definition(row));
  }

  /** A product is a definition of this data set, not a figure: own, and without a range. */
  private Provenance definition(Row row) {
    return new Provenance(
        names.source(row, "source"),
        World.BASE_YEAR,
        Confidence.D,
        Status.ESTIMATED,
        row.text("note"));
  }

  Content content(Row row) {
    return new Content(
        names.product(row, "product"),
        Element.find(row.text("element"))
            .orElseThrow(() -> row.bad("element", "the element is one of " + elements(), "")),
        figures.figure(row, "share", "low", "high"),
        figures.provenance(row));
  }

  private static String elements() {
    return Arrays.stream(Element.values()).map(Element::symbol).collect(Collectors.joining(", "));
  }

  Chain chain(Row row) {
    return new Chain(
        row.text("id"),
        row.text("name"),
        names.economy(row, "dominant"),
        names.source(row, "source"),
        row.text("note"));
  }

  Process process(Row row) {
    if (!row.text("cost_unit").equals("USD/t main output")) {
      throw row.bad("cost_unit", "costs are in USD/t main output", "Convert them.");
    }
    requireShare(row, "recovery");
    return new Process(
        row.named("id", ProcessId::new),
        row.text("name"),
        row.choice("stage", Stage.class),
        new Recipe(basket(row, "inputs"), basket(row, "outputs")),
        cost(row),
        row.text("host"),
        figures.provenance(row));
  }

  /** A share of the mass in the feed; the yields in the recipe already hold it. */
  private static void requireShare(Row row, String field) {
    if (!row.empty(field) && !(row.number(field) >= 0 && row.number(field) <= 1)) {
      throw row.bad(field, "a recovery is a share in [0, 1]", "Was it given in per cent?");
    }
  }

  private Cost cost(Row row) {
    return new Cost(
        figures.figure(row, "cost", "cost_low", "cost_high"),
        figures.figure(row, "outside_credit", "outside_credit_low", "outside_credit_high"),
        row.text("cost_as_read"));
  }

  private Map<ProductId, Double> basket(Row row, String field) {
    var basket = new LinkedHashMap<ProductId, Double>();
    for (String part : row.list(field)) {
      List<String> pair = List.of(part.split(":"));
      if (pair.size() != 2) {
        throw row.bad(field, "parts are written product:tonnes", "");
      }
      ProductId product = names.product(row, field, pair.get(0));
      if (basket.put(product, coefficient(row, field, pair.get(1))) != null) {
        throw row.bad(field, "a product stands once in a basket", "");
      }
    }
    return basket;
  }

  private static double coefficient(Row row, String field, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      throw row.bad(field, "parts are written product:tonnes", "'" + text + "' is no number.");
    }
  }
}
