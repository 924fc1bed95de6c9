package forge.levy.bulk;

import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program reads and writes while it works on some rows at once: each row has a lane, and
 * each step goes over all lanes before the next begins. It belongs to one thread.
 */
final class Frame {

  /** The most rows at once: what a few steps hold of them stays in the cache of a processor. */
  static final int LANES = 256;

  /** The most amounts that one program can hold for later use. */
  static final int SLOTS = 64;

  /** The upper 64 bits of the number that was worked out last. */
  long hi;

  /** Whether the exact work on that number left the range of the arithmetic. */
  boolean failed;

  /** How many lanes are in use. */
  int count;

  /** The row of each lane. */
  final int[] rows = new int[LANES];

  /** The lanes that are given up: a figure is missing, or the arithmetic left its range. */
  boolean[] lost = new boolean[LANES];

  /** The figures by {@link Slots}, by row. */
  final long[][] figures = new long[Slots.COUNT][];

  /** The days of entries by the place of their role, by row. */
  final long[][] days = new long[DateRole.values().length][];

  /** On which basis the price is stated, by row. */
  PriceBasis[] bases = {};

  /** The currency by its place in {@link Tables#currencies}, by row. */
  int[] currencies = {};

  /** The customs value of each lane. */
  final long[] customsValues = new long[LANES];

  private final List<long[]> amounts = new ArrayList<>();
  private final @Nullable Lanes[] held = new Lanes[SLOTS];
  private final @Nullable Once[] once = new Once[PriceBasis.values().length];
  private final List<Lanes> spare = new ArrayList<>();
  private final List<boolean[]> spareFlags = new ArrayList<>();
  private int taken;
  private int takenFlags;
  private long number;

  /** A number that is worked out once for the rows at hand, and where that failed. */
  static final class Once {
    private final Lanes lanes = new Lanes();
    private final boolean[] lost = new boolean[LANES];
    private long on;
  }

  /**
   * The rows of a frame by the bits of what holds on them: each bits' rows come back to the frame
   * together.
   */
  static final class Rows {
    private final int[] rows = new int[LANES];
    private final long[] values = new long[LANES];
    private final long[] bits = new long[LANES];
    private int left;
    private long now;

    /** Takes the rows of a frame that are not lost. */
    void take(Frame from, long[] its) {
      left = 0;
      for (int i = 0; i < from.count; i++) {
        if (!from.lost[i]) {
          rows[left] = from.rows[i];
          values[left] = from.customsValues[i];
          bits[left++] = its[i];
        }
      }
    }

    /** Puts the rows with the bits of the first one left into a frame; false where none is left. */
    boolean next(Frame into) {
      if (left == 0) {
        return false;
      }
      now = bits[0];
      into.start();
      int kept = 0;
      for (int i = 0; i < left; i++) {
        if (bits[i] == now) {
          into.customsValues[into.count] = values[i];
          into.add(rows[i]);
        } else {
          rows[kept] = rows[i];
          values[kept] = values[i];
          bits[kept++] = bits[i];
        }
      }
      left = kept;
      return true;
    }

    /** The bits of the rows put into a frame last. */
    long bits() {
      return now;
    }
  }

  /** Whether no row is lost and all have the same bits. */
  boolean alike(long[] bits) {
    for (int i = 0; i < count; i++) {
      if (lost[i] || bits[i] != bits[0]) {
        return false;
      }
    }
    return true;
  }

  /** Begins with no rows. */
  void start() {
    count = 0;
    forget();
  }

  /** Adds a row, for which there must be a lane. */
  void add(int row) {
    rows[count] = row;
    lost[count] = false;
    count++;
  }

  /** Forgets what was worked out of the rows; to be called whenever lanes change their rows. */
  void forget() {
    number++;
    failed = false;
    taken = 0;
    takenFlags = 0;
  }

  /** Gives up on the number at hand; what is returned stands for nothing. */
  long fail() {
    failed = true;
    hi = 0;
    return 0;
  }

  /** Takes a number of 64 bits. */
  long of(long one) {
    hi = one >> 63;
    return one;
  }

  /** Puts the number that was worked out last into a lane, which is lost where that failed. */
  void put(Lanes into, int lane, long lo) {
    into.lo[lane] = lo;
    into.hi[lane] = hi;
    if (failed) {
      lost[lane] = true;
      failed = false;
    }
  }

  /** Lanes for use until they are given back; what was taken last is given back first. */
  Lanes take() {
    if (taken == spare.size()) {
      spare.add(new Lanes());
    }
    return spare.get(taken++);
  }

  /** Gives back the lanes that were taken last. */
  void give() {
    taken--;
  }

  /** Flags for use until they are given back, none of them set. */
  boolean[] takeFlags() {
    if (takenFlags == spareFlags.size()) {
      spareFlags.add(new boolean[LANES]);
    }
    boolean[] flags = spareFlags.get(takenFlags++);
    Arrays.fill(flags, 0, count, false);
    return flags;
  }

  /** Gives back the flags that were taken last. */
  void giveFlags() {
    takenFlags--;
  }

  /**
   * Works a number out beside what counts: where it is lost is told in the flags, and the lanes of
   * the frame are as they were.
   */
  void aside(Node of, Lanes into, boolean[] lostThere) {
    boolean[] outer = lost;
    lost = lostThere;
    of.eval(this, into);
    lost = outer;
  }

  /** The amounts of a line, by lane. */
  long[] amounts(int line) {
    while (amounts.size() <= line) {
      amounts.add(new long[LANES]);
    }
    return amounts.get(line);
  }

  /** The lanes that are held in a slot. */
  Lanes held(int slot) {
    Lanes known = held[slot];
    if (known == null) {
      known = new Lanes();
      held[slot] = known;
    }
    return known;
  }

  /** What is worked out once for the rows at hand, however many steps rest on it. */
  void once(int slot, Node of, Lanes into) {
    Once known = once[slot];
    if (known == null) {
      known = new Once();
      once[slot] = known;
    }
    if (known.on != number) {
      Arrays.fill(known.lost, 0, count, false);
      aside(of, known.lanes, known.lost);
      known.on = number;
    }
    into.copy(known.lanes, count);
    for (int lane = 0; lane < count; lane++) {
      lost[lane] |= known.lost[lane];
    }
  }
}
