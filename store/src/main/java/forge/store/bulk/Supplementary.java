package forge.store.bulk;

import forge.levy.bulk.EntryBatch;
import forge.levy.bulk.Slots;
import forge.levy.entry.DutyUnit;
import forge.store.columns.Batch;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The supplementary quantities of a batch, each in the unit of its dimension. */
final class Supplementary {

  /** The slot that a unit fills, and by what its numbers are multiplied; 0 for none. */
  private record Counted(int slot, long factor) {
    private static final Counted NONE = new Counted(0, 0);

    static Counted of(String code) {
      return DutyUnit.find(code)
          .filter(unit -> unit.dimension() != DutyUnit.Dimension.MASS)
          .map(unit -> new Counted(Slots.of(unit.dimension()), whole(unit.factor())))
          .orElse(NONE);
    }

    private static long whole(BigDecimal factor) {
      return factor.stripTrailingZeros().scale() <= 0 ? factor.longValueExact() : 0;
    }
  }

  private final Map<Integer, long[]> bySlot = new HashMap<>();

  /** Sorts the quantities by what they count; a row whose unit is not plain is odd. */
  Supplementary(Batch batch, int quantity, int unit, boolean[] odd) {
    long[] numbers = batch.numbers(quantity);
    int[] codes = batch.codes(unit);
    var units = new HashMap<Integer, Counted>();
    for (int row = 0; row < odd.length; row++) {
      boolean stated = numbers[row] != Batch.ABSENT;
      if (stated != (codes[row] != Batch.NONE)) {
        odd[row] = true;
      } else if (stated) {
        Counted counted =
            units.computeIfAbsent(codes[row], code -> Counted.of(batch.texts(unit).text(code)));
        long high = Math.multiplyHigh(numbers[row], counted.factor());
        long number = numbers[row] * counted.factor();
        if (counted.factor() == 0 || high != number >> 63) {
          odd[row] = true;
        } else {
          bySlot.computeIfAbsent(counted.slot(), key -> nothing(odd.length))[row] = number;
        }
      }
    }
  }

  private static long[] nothing(int rows) {
    long[] numbers = new long[rows];
    Arrays.fill(numbers, EntryBatch.ABSENT);
    return numbers;
  }

  /** The quantities of a slot, if any row has one. */
  Optional<long[]> find(int slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }
}
