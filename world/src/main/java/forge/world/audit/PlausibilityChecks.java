package forge.world.audit;

import forge.world.Confidence;
import forge.world.PriceEvidence;
import forge.world.Process;
import forge.world.Table;
import forge.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures look like figures of their kind. */
final class PlausibilityChecks {

  /** How far a price may stand from the median of its product and year. */
  private static final double FACTOR = 20;

  /** Tonnes of a joint product per tonne of the main one, beyond which it is doubtful. */
  private static final double JOINT = 10;

  private final World world;
  private final Found found;

  private PlausibilityChecks(World world, Found found) {
    this.world = world;
    this.found = found;
  }

  static void check(World world, Found found) {
    var checks = new PlausibilityChecks(world, found);
    checks.prices();
    world.vocabulary().processes().forEach(checks::joint);
    checks.estimatesCalledOfficial();
  }

  private void prices() {
    Map<Object, List<PriceEvidence>> years = new HashMap<>();
    for (PriceEvidence row : world.facts().prices()) {
      if (row.normalised().isPresent()) {
        years
            .computeIfAbsent(
                List.of(row.product(), row.provenance().year()), _ -> new ArrayList<>())
            .add(row);
      }
    }
    for (PriceEvidence row : world.facts().prices()) {
      var peers =
          years.getOrDefault(List.of(row.product(), row.provenance().year()), List.of()).stream()
              .mapToDouble(PlausibilityChecks::usd)
              .sorted()
              .toArray();
      if (row.normalised().isPresent() && peers.length > 2) {
        near(row, peers[peers.length / 2]);
      }
    }
  }

  private static double usd(PriceEvidence row) {
    return row.normalised().orElseThrow().value();
  }

  private void near(PriceEvidence row, double median) {
    double price = usd(row);
    if (price > FACTOR * median || price * FACTOR < median) {
      found
          .at(Table.PRICES, row.product())
          .soft(
              Names.of(row.product(), row.market(), row.quotation().period()),
              price,
              "a price lies within twenty times the median of its year, "
                  + Found.number(median)
                  + " USD/t",
              "Was it given per kg, or on another basis?");
    }
  }

  /** Light joint products outweigh the main one at times, but not by an order of magnitude. */
  private void joint(Process process) {
    process.recipe().outputs().entrySet().stream()
        .skip(1)
        .filter(output -> output.getValue() > JOINT)
        .forEach(
            output ->
                found
                    .at(Table.PROCESSES, process.recipe().main())
                    .soft(
                        Names.of(process.id(), output.getKey()),
                        output.getValue(),
                        "a joint product is less than ten times the main one",
                        "Is it given per t of main output?"));
  }

  private void estimatesCalledOfficial() {
    CitedRow.all(world)
        .filter(each -> each.provenance().estimated())
        .filter(each -> each.provenance().confidence() == Confidence.A)
        .forEach(
            each ->
                found
                    .at(each.table(), each.product())
                    .soft(
                        each.name(),
                        each.provenance().source(),
                        "confidence A is a figure that an official source prints",
                        "Mark it observed, or B to D if it was derived."));
  }
}
