package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Fact;
import forge.world.Knowledge;
import forge.world.PriceEvidence;
import forge.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The printed prices that a year's prices are held to. For each product the year counts that is
 * nearest to the wanted one and known; a mean over the whole of it, where there is one, goes before
 * quotations of a day or a month.
 */
final class PriceAnchors {

  /** A price of a group of economies holds for each of them with this much more doubt. */
  private static final double GROUP_DOUBT = 2;

  /** A price printed for economies, and the evidence behind it. */
  record Anchor(Set<EconomyId> economies, Wish wish, PriceEvidence evidence) {}

  private final World world;
  private final Knowledge knowledge;
  private final Map<ProductId, List<Anchor>> anchors = new LinkedHashMap<>();

  PriceAnchors(World world, Knowledge knowledge) {
    this.world = world;
    this.knowledge = knowledge;
    Map<ProductId, List<PriceEvidence>> rows = new LinkedHashMap<>();
    for (PriceEvidence row : world.facts().prices()) {
      if (row.where().isPresent() && row.normalised().isPresent()) {
        rows.computeIfAbsent(row.product(), _ -> new ArrayList<>()).add(row);
      }
    }
    rows.forEach((product, evidence) -> anchors.put(product, chosen(evidence)));
  }

  /** The anchors of a product, whosesoever they are. */
  List<Anchor> of(ProductId product) {
    return anchors.getOrDefault(product, List.of());
  }

  /** The anchor of one economy, if there is one: its own goes before that of a group. */
  java.util.Optional<Anchor> of(ProductId product, EconomyId economy) {
    return of(product).stream()
        .filter(each -> each.economies().contains(economy))
        .min(java.util.Comparator.comparingInt(each -> each.economies().size()));
  }

  /** The middle one of a product's anchors, in USD/t. */
  OptionalDouble middle(ProductId product) {
    double[] values =
        of(product).stream().mapToDouble(each -> each.wish().value()).sorted().toArray();
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(values[values.length / 2]);
  }

  private List<Anchor> chosen(List<PriceEvidence> evidence) {
    List<PriceEvidence> known = evidence.stream().filter(row -> knowledge.has(fact(row))).toList();
    List<PriceEvidence> rows = known.isEmpty() ? evidence : known;
    int nearest = rows.stream().mapToInt(row -> away(row)).min().orElseThrow();
    Map<Set<EconomyId>, List<PriceEvidence>> byPlace = new LinkedHashMap<>();
    for (PriceEvidence row : rows) {
      if (away(row) == nearest) {
        byPlace
            .computeIfAbsent(world.economies(row.where().orElseThrow()), _ -> new ArrayList<>())
            .add(row);
      }
    }
    var anchors = new ArrayList<Anchor>();
    byPlace.forEach((place, found) -> anchors.add(mean(place, wholeYear(found))));
    return List.copyOf(anchors);
  }

  private int away(PriceEvidence row) {
    return Math.abs(fact(row).year() - knowledge.year());
  }

  private static List<PriceEvidence> wholeYear(List<PriceEvidence> rows) {
    List<PriceEvidence> whole =
        rows.stream().filter(row -> row.quotation().period().matches("\\d{4}")).toList();
    return whole.isEmpty() ? rows : whole;
  }

  /** The mean of several prices, weighted with how far each is trusted. */
  private Anchor mean(Set<EconomyId> place, List<PriceEvidence> rows) {
    double sum = 0;
    double weights = 0;
    PriceEvidence best = rows.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (PriceEvidence row : rows) {
      Wish wish = Trust.of(fact(row), knowledge);
      double share = wish.sigma() / wish.value();
      double weight = 1 / (share * share);
      sum += weight * wish.value();
      weights += weight;
      if (share < least) {
        least = share;
        best = row;
      }
    }
    double mean = sum / weights;
    double doubt = place.size() > 1 ? GROUP_DOUBT : 1;
    return new Anchor(place, new Wish(mean, doubt * least * mean), best);
  }

  private static Fact fact(PriceEvidence row) {
    return row.normalised().orElseThrow();
  }
}
