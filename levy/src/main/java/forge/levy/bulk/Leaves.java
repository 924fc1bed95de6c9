package forge.levy.bulk;

import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;

/** Steps that rest on no other. */
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
    long eval(Frame frame) {
      return frame.of(number);
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
    long eval(Frame frame) {
      long number = frame.figure(slot);
      return number == EntryBatch.ABSENT ? frame.fail() : frame.of(number);
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
    long eval(Frame frame) {
      long number = frame.figure(slot);
      return frame.of(number == EntryBatch.ABSENT ? 0 : number);
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
    long eval(Frame frame) {
      return frame.basis == basis ? of.eval(frame) : frame.of(0);
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
    long eval(Frame frame) {
      long day = frame.days[role];
      long number = day == EntryBatch.ABSENT ? DayTable.NONE : tables.exchange(frame.currency, day);
      return number == DayTable.NONE ? frame.fail() : frame.of(number);
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
    long eval(Frame frame) {
      long day = frame.days[role];
      long number = day == EntryBatch.ABSENT ? DayTable.NONE : table.at(day);
      return number == DayTable.NONE ? frame.fail() : frame.of(number);
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
    long eval(Frame frame) {
      frame.hi = frame.heldHi[slot];
      return frame.heldLo[slot];
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
    long eval(Frame frame) {
      long hi = 0;
      long lo = 0;
      for (int line : lines) {
        long amount = frame.amounts[line];
        lo = Wide.add(frame, hi, lo, amount >> 63, amount);
        hi = frame.hi;
      }
      frame.hi = hi;
      return lo;
    }
  }

  /** The customs value of the row. */
  static final class Valued extends Node {
    Valued(int scale) {
      super(Form.decimal(scale));
    }

    @Override
    long eval(Frame frame) {
      return frame.of(frame.customsValue);
    }
  }

  /** What cannot be worked out by a program: the row is given up. */
  static final class GivenUp extends Node {
    GivenUp() {
      super(Form.decimal(0));
    }

    @Override
    long eval(Frame frame) {
      return frame.fail();
    }
  }
}
