package forge.reserve.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;

/**
 * A buying plan to be found: how many lots of each material in each year. Of all plans within
 * budget, caps and room it is the one whose holdings are worth most, added up over the years; a lot
 * counts from the year in which it is bought.
 *
 * @param budget of each year, in whole units of money
 * @param carryOver whether what a year leaves unspent may be spent later
 * @param room for lots at the end, in units of {@link #spaces}
 * @param spaces that a lot of each material takes
 */
public record PlanProblem(
    List<Material> materials,
    List<Long> budget,
    boolean carryOver,
    BigDecimal room,
    List<BigDecimal> spaces) {

  /** More lots of one material than this are too fine a division to plan by. */
  public static final int MOST_LOTS = 2_000;

  /** Room, and what all lots are worth or cost, beyond which numbers would not fit. */
  private static final BigDecimal LARGEST = new BigDecimal("1e12");

  public PlanProblem {
    materials = List.copyOf(materials);
    budget = List.copyOf(budget);
    spaces = List.copyOf(spaces);
    if (materials.isEmpty() || budget.isEmpty() || spaces.size() != materials.size()) {
      throw new IllegalArgumentException(
          "A plan needs materials with the space of a lot of each, and a budget for each year");
    }
    if (room.signum() < 0 || spaces.stream().anyMatch(each -> each.signum() < 0)) {
      throw new IllegalArgumentException("Neither room nor the space of a lot is negative");
    }
    if (room.compareTo(LARGEST) > 0 || spaces.stream().anyMatch(e -> e.compareTo(LARGEST) > 0)) {
      throw new IllegalArgumentException("Room is counted in larger units: more than 1e12");
    }
    for (long each : budget) {
      if (each < 0) {
        throw new IllegalArgumentException("A budget is not negative");
      }
    }
    var names = new HashSet<String>();
    var worth = BigDecimal.ZERO;
    for (Material each : materials) {
      if (!names.add(each.name())) {
        throw new IllegalArgumentException("Material " + each.name() + " stands twice");
      }
      if (each.lotsNeeded() > MOST_LOTS) {
        throw new IllegalArgumentException(
            "%s needs %d lots; plan in larger ones, at most %d"
                .formatted(each.name(), each.lotsNeeded(), MOST_LOTS));
      }
      worth = worth.add(BigDecimal.valueOf(each.worth(each.lotsNeeded())));
      if (BigDecimal.valueOf(each.cost(each.lotsNeeded())).compareTo(LARGEST.scaleByPowerOfTen(3))
          > 0) {
        throw new IllegalArgumentException(
            "What %s needs costs more than 1e15".formatted(each.name()));
      }
    }
    if (worth.multiply(BigDecimal.valueOf(budget.size())).compareTo(LARGEST) > 0) {
      throw new IllegalArgumentException(
          "All needs over all years are worth more than 1e12; plan in a larger unit of money");
    }
  }

  /** How many years are planned. */
  public int years() {
    return budget.size();
  }

  /** The most lots of a material in a year. */
  int most(int material) {
    Material each = materials.get(material);
    return (int) Math.min(each.lotsNeeded(), 12L * each.lotsAMonth());
  }

  /** What may be spent in a year, or up to its end where money is carried over. */
  long limit(int year) {
    if (!carryOver) {
      return budget.get(year);
    }
    return budget.subList(0, year + 1).stream().mapToLong(Long::longValue).sum();
  }

  /** Space in thousandths, that of a lot rounded up. */
  long space(int material) {
    return spaces
        .get(material)
        .movePointRight(3)
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** Room in thousandths, rounded down. */
  long roomThousandths() {
    return room.movePointRight(3).setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
