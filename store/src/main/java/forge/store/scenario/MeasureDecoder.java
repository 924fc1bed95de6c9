package forge.store.scenario;

import forge.kernel.ProductId;
import forge.market.scenario.Measure;
import forge.market.scenario.Scenario;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the measures of a scenario: each is a mapping of one key, its kind, to what it needs. */
final class MeasureDecoder {

  /** Reads the keys of a kind at once and makes the measure later, if all of them were right. */
  interface Reader extends Function<MeasureForm, Supplier<Measure>> {}

  private static final Map<String, Reader> KINDS = kinds();

  private final WorldNames names;
  private final Findings findings;
  private final LocalDate date;
  private final BookedPrices book;
  private final List<Scenario.Dated> measures = new ArrayList<>();
  private final Map<ProductId, String> floored = new HashMap<>();

  MeasureDecoder(WorldNames names, Findings findings, LocalDate date, BookedPrices book) {
    this.names = names;
    this.findings = findings;
    this.date = date;
    this.book = book;
  }

  private static Map<String, Reader> kinds() {
    Map<String, Reader> kinds = new LinkedHashMap<>();
    kinds.put("floors", BorderMeasures::floors);
    kinds.put("export-ban", BorderMeasures::exportBan);
    kinds.put("export-quota", BorderMeasures::exportQuota);
    kinds.put("event", BorderMeasures::event);
    kinds.put("duty", BorderMeasures::duty);
    kinds.put("export-tax", BorderMeasures::exportTax);
    kinds.put("untaxed", BorderMeasures::untaxed);
    kinds.put("contract", HomeMeasures::contract);
    kinds.put("purchase", HomeMeasures::purchase);
    kinds.put("release", HomeMeasures::release);
    kinds.put("subsidy", HomeMeasures::subsidy);
    kinds.put("cost-change", HomeMeasures::costChange);
    kinds.put("capacity-change", HomeMeasures::capacityChange);
    kinds.put("demand-growth", HomeMeasures::demandGrowth);
    kinds.put("dominance", HomeMeasures::dominance);
    return kinds;
  }

  List<Scenario.Dated> measures() {
    return List.copyOf(measures);
  }

  void read(Place entry) {
    Form outer = Form.at(entry, findings);
    List<String> keys = List.copyOf(outer.keys());
    for (String key : keys) {
      Reader reader = KINDS.get(key);
      Place at = outer.find(key).orElseThrow();
      if (reader == null) {
        findings.add(
            entry.node().line(),
            at.path(),
            "",
            "no measure has this name",
            Suggestion.sentence(key, KINDS.keySet()));
      } else {
        read(at, reader);
      }
    }
    if (keys.isEmpty() && entry.node() instanceof Node.Fields) {
      findings.add(entry, "names no measure", "Write one such as export-ban: {…}.");
    }
    if (keys.size() > 1) {
      findings.add(
          entry,
          "one measure is one entry, and this one has " + String.join(", ", keys),
          "Begin each of them with - on its own line.");
    }
  }

  private void read(Place at, Reader reader) {
    int mark = findings.count();
    Form form = Form.at(at, findings);
    var keys = new MeasureForm(form, names, book);
    Supplier<Measure> maker = reader.apply(keys);
    Validity validity = keys.validity();
    form.close();
    if (findings.count() > mark) {
      return;
    }
    try {
      Measure measure = maker.get();
      checkFloors(at, measure, validity);
      measures.add(new Scenario.Dated(measure, validity));
    } catch (IllegalArgumentException refused) {
      findings.add(at, String.valueOf(refused.getMessage()), "");
    }
  }

  /** Two floors of one product on one day would be two levies on it. */
  private void checkFloors(Place at, Measure measure, Validity validity) {
    if (measure instanceof Measure.Floors floors && validity.holdsOn(date)) {
      Stream.concat(Stream.of(floors.first()), floors.next().stream())
          .forEach(
              product -> {
                String first = floored.putIfAbsent(product, at.path());
                if (first != null) {
                  String rule = "%s has a floor already, in %s".formatted(product, first);
                  findings.add(at, rule, "Keep one of the two.");
                }
              });
    }
  }
}
