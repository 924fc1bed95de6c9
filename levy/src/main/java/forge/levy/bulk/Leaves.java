package forge.levy.bulk;

import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.util.Arrays;

/** Steps that rest on no other, and one that looks at how a price is stated. */
final class Leaves {

  private Leaves() {}

  /** A number that is the same on every row. */
  static final class Constant extends Node {
    private final long number;

    Constant(BigDecimal amount) {
      this(amount.stripTrailingZeros().unscaledValue().longValueExact(), amount);
    }

    private Constant(long number, BigDecimal amount) {
      super(Form.decimal(amount.stripTrailingZeros().scale()));
      this.number = number;
    }

    @Override
    void eval(Frame frame, Lanes into) {
      Arrays.fill(into.lo, 0, frame.count, number);
      Arrays.fill(into.hi, 0, frame.count, number >> 63);
    }
  }

  /** A figure of the entry; the row is given up where it is not stated. */
  static final class Figure extends Node {
    private final int slot;

    Figure(int slot, int scale) {
      super(Form.decimal(scale));
      this.slot = slot;
    }

    @Override
    void eval(Frame frame, Lanes into) {
      long[] figures = frame.figures[slot];
      for (int i = 0; i < frame.count; i++) {
        long number = figures[frame.rows[i]];
        frame.lost[i] |= number == EntryBatch.ABSENT;
        into.set(i, number);
      }
    }
  }

  /** A figure of the entry, nothing where it is not stated. */
  static final class FigureOrNothing extends Node {
    private final int slot;

    FigureOrNothing(int slot, int scale) {
      super(Form.decimal(scale));
      this.slot = slot;
    }

    @Override
    void eval(Frame frame, Lanes into) {
      long[] figures = frame.figures[slot];
      for (int i = 0; i < frame.count; i++) {
        long number = figures[frame.rows[i]];
        into.set(i, number == EntryBatch.ABSENT ? 0 : number);
      }
    }
  }

  /** Another where the price of the row is stated on a basis, nothing where not. */
  static final class Where extends Node {
    private final PriceBasis basis;
    private final Node of;

    Where(PriceBasis basis, Node of) {
      super(of.form());
      this.basis = basis;
      this.of = of.bare();
    }

    @Override
    void eval(Frame frame, Lanes into) {
      boolean[] lostThere = frame.takeFlags();
      frame.aside(of, into, lostThere);
      for (int i = 0; i < frame.count; i++) {
        if (frame.bases[frame.rows[i]] == basis) {
          frame.lost[i] |= lostThere[i];
        } else {
          into.set(i, 0);
        }
      }
      frame.giveFlags();
    }
  }

  /** One of the currency of the row in that of assessment, on the day that counts. */
  static final class Exchanged extends Node {
    private final Tables tables;
    private final int role;

    Exchanged(Tables tables) {
      super(Form.decimal(tables.exchangeScale()));
      this.tables = tables;
      this.role = Slots.of(tables.exchangeRole());
    }

    @Override
    void eval(Frame frame, Lanes into) {
      long[] days = frame.days[role];
      for (int i = 0; i < frame.count; i++) {
        int row = frame.rows[i];
        long day = days[row];
        long number =
            day == EntryBatch.ABSENT ? DayTable.NONE : tables.exchange(frame.currencies[row], day);
        frame.lost[i] |= number == DayTable.NONE;
        into.set(i, number);
      }
    }
  }

  /** A decimal that is looked up for a day of the entry. */
  static final class Tabled extends Node {
    private final DayTable table;
    private final int role;

    Tabled(DayTable table, DateRole role) {
      super(Form.decimal(table.scale()));
      this.table = table;
      this.role = Slots.of(role);
    }

    @Override
    void eval(Frame frame, Lanes into) {
      long[] days = frame.days[role];
      for (int i = 0; i < frame.count; i++) {
        long day = days[frame.rows[i]];
        long number = day == EntryBatch.ABSENT ? DayTable.NONE : table.at(day);
        frame.lost[i] |= number == DayTable.NONE;
        into.set(i, number);
      }
    }
  }

  /** An amount that was worked out before and is held. */
  static final class Held extends Node {
    private final int slot;

    Held(int slot, Form form) {
      super(form);
      this.slot = slot;
    }

    @Override
    void eval(Frame frame, Lanes into) {
      into.copy(frame.held(slot), frame.count);
    }
  }

  /** What lines before this one charge. */
  static final class Charged extends Node {
    private final int[] lines;

    Charged(int[] lines, int scale) {
      super(Form.decimal(scale));
      this.lines = lines;
    }

    @Override
    void eval(Frame frame, Lanes into) {
      Arrays.fill(into.lo, 0, frame.count, 0);
      Arrays.fill(into.hi, 0, frame.count, 0);
      for (int line : lines) {
        long[] amounts = frame.amounts(line);
        for (int i = 0; i < frame.count; i++) {
          long amount = amounts[i];
          frame.put(into, i, Wide.add(frame, into.hi[i], into.lo[i], amount >> 63, amount));
        }
      }
    }
  }

  /** The customs value of the row. */
  static final class Valued extends Node {
    Valued(int scale) {
      super(Form.decimal(scale));
    }

    @Override
    void eval(Frame frame, Lanes into) {
      for (int i = 0; i < frame.count; i++) {
        into.set(i, frame.customsValues[i]);
      }
    }
  }

  /** What cannot be worked out by a program: the row is given up. */
  static final class GivenUp extends Node {
    GivenUp() {
      super(Form.decimal(0));
    }

    @Override
    void eval(Frame frame, Lanes into) {
      Arrays.fill(frame.lost, 0, frame.count, true);
      Arrays.fill(into.lo, 0, frame.count, 0);
      Arrays.fill(into.hi, 0, frame.count, 0);
    }
  }
}
