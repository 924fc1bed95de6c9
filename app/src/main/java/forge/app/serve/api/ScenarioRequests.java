package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.market.ScenarioOrder;
import forge.app.market.Simulator;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run as a request asks for it.
 *
 * @param order the scenario, with changes
 * @param depth how much is found out
 */
record ScenarioRequests(ScenarioOrder order, Simulator.Depth depth) {

  /** Reads the fields of a request. */
  static ScenarioRequests read(Form form, Findings findings) {
    String name = form.textOr("scenario", "");
    String document = form.find("document").map(Place::text).orElse("");
    boolean full =
        form.find("depth")
            .map(at -> form.choice(at, List.of("quick", "full")))
            .orElse("quick")
            .equals("full");
    if (!name.isEmpty() && !document.isEmpty()) {
      findings.add(form.place(), "one of scenario and document says what is run", "Keep one.");
    }
    List<String> zone = form.words("zone").stream().map(Place::text).toList();
    var order = new ScenarioOrder(name, document, zone, floors(form, findings), measures(form));
    return new ScenarioRequests(order, full ? Simulator.Depth.FULL : Simulator.Depth.QUICK);
  }

  private static List<String> floors(Form form, Findings findings) {
    var floors = new ArrayList<String>();
    for (Place each : form.elements("floors")) {
      Form floor = Form.at(each, findings);
      String product = floor.text("product", "Name the product that has the floor.");
      Optional<Place> price = floor.need("price", "Give it in USD by the kilogram.");
      floor.close();
      price.ifPresent(at -> floors.add(floor(product, json(at.node()))));
    }
    return floors;
  }

  private static String floor(String product, Json price) {
    var floors = Json.object().put("first", product);
    floors.object("at").put("usd-per-kg", price);
    return Json.object().put("floors", floors).document();
  }

  private static List<String> measures(Form form) {
    return form.elements("shocks").stream().map(each -> json(each.node()).document()).toList();
  }

  /** A node as it was written. */
  private static Json json(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar(scalar);
      case Node.Items items -> {
        var list = Json.array();
        items.items().forEach(each -> list.add(json(each)));
        yield list;
      }
      case Node.Fields fields -> {
        var object = Json.object();
        fields.fields().forEach(each -> object.put(each.key(), json(each.value())));
        yield object;
      }
    };
  }

  private static Json scalar(Node.Scalar scalar) {
    if (scalar.empty()) {
      return Json.none();
    }
    if (!scalar.quoted() && scalar.text().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
      return new Json.Decimal(new BigDecimal(scalar.text()));
    }
    return !scalar.quoted() && (scalar.text().equals("true") || scalar.text().equals("false"))
        ? new Json.Truth(scalar.text().equals("true"))
        : new Json.Text(scalar.text());
  }
}
