package forge.levy.bulk;

import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import forge.levy.measure.Liability;

/** What a program reads and writes while it works on one row. It belongs to one thread. */
final class Frame {

  /** The most amounts that one program can hold for later use. */
  static final int SLOTS = 64;

  /** The upper 64 bits of the number that was worked out last. */
  long hi;

  /** Whether the exact work left the range of the arithmetic, or a figure was missing. */
  boolean failed;

  /** The row at hand. */
  int row;

  /** The figures by {@link Slots}, by row. */
  final long[][] figures = new long[Slots.COUNT][];

  /** The days of the entry by the ordinal of their role. */
  final long[] days = new long[DateRole.values().length];

  /** On which basis the price of the row is stated. */
  PriceBasis basis = PriceBasis.FOB;

  /** The currency of the row, by its place in {@link Tables#currencies}. */
  int currency;

  /** The customs value. */
  long customsValue;

  /** Rounded amounts of the lines so far. */
  long[] amounts = new long[16];

  /** Amounts held for later use. */
  final long[] heldHi = new long[SLOTS];

  final long[] heldLo = new long[SLOTS];

  /** Counts the rows that were worked on. */
  long number;

  /** On which row a converted price was worked out, by the ordinal of its basis, and what it is. */
  final long[] onceOn = new long[PriceBasis.values().length];

  final long[] onceHi = new long[PriceBasis.values().length];
  final long[] onceLo = new long[PriceBasis.values().length];

  /** What a duty means for the declarant of the row. */
  Liability liability = Liability.DEBT;

  /** Goes to a row. */
  void start(int at) {
    row = at;
    number++;
    failed = false;
  }

  /** Gives up on the row; the number returned stands for nothing. */
  long fail() {
    failed = true;
    hi = 0;
    return 0;
  }

  /** Takes a number of 64 bits. */
  long of(long number) {
    hi = number >> 63;
    return number;
  }

  /** The figure of a slot on the row at hand. */
  long figure(int slot) {
    return figures[slot][row];
  }
}
