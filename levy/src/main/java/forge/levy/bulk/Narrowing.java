package forge.levy.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Puts the classes of entries in general into those of entries of some goods, which fewer rules
 * look at, and packs them into as few words as they need. Each class is looked up once; for one
 * thread.
 */
final class Narrowing {

  private static final int UNASKED = Integer.MIN_VALUE;

  /** A thing that is told apart: where it stands among the words of a row. */
  record Place(int word, int shift, int width) {

    int mask() {
      return (1 << width) - 1;
    }
  }

  /**
   * How the classes of a thing narrow.
   *
   * @param size one more than the highest class of entries of the goods
   */
  record Rule(Place from, int size, IntUnaryOperator narrow) {}

  /** A thing that is told apart, and where its narrow class goes. */
  private static final class Part {
    private final Place from;
    private final Place to;
    private final IntUnaryOperator narrow;
    private int[] known = {};

    Part(Rule rule, Place to) {
      this.from = rule.from();
      this.to = to;
      this.narrow = rule.narrow();
    }

    /** The narrow class of a class. */
    int narrowed(int found) {
      return found < known.length && known[found] != UNASKED ? known[found] : ask(found);
    }

    private int ask(int found) {
      if (found >= known.length) {
        int size = known.length;
        known = Arrays.copyOf(known, Math.max(found + 1, 2 * size));
        Arrays.fill(known, size, known.length, UNASKED);
      }
      known[found] = narrow.applyAsInt(found);
      return known[found];
    }
  }

  /** Gives out places in words, from the first on. */
  static final class Places {
    private int used;

    /** A place for classes below a number. */
    Place next(int size) {
      int width = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
      int shift = used % Long.SIZE;
      if (shift + width > Long.SIZE) {
        used += Long.SIZE - shift;
        shift = 0;
      }
      var place = new Place(used / Long.SIZE, shift, width);
      used += width;
      return place;
    }

    /** How many words are needed. */
    int words() {
      return (used + Long.SIZE - 1) / Long.SIZE;
    }
  }

  private final Part[] parts;
  private final int width;
  private final KindTable plans;
  private final KindTable asked;
  private long[] words = {};
  private boolean[] readable = {};

  Narrowing(List<Rule> rules) {
    var places = new Places();
    var made = new ArrayList<Part>();
    for (Rule rule : rules) {
      made.add(new Part(rule, places.next(rule.size())));
    }
    this.parts = made.toArray(Part[]::new);
    this.width = Math.max(places.words(), 1);
    this.plans = new KindTable(width);
    this.asked = new KindTable(width);
  }

  /** The numbers of plans of kinds of the goods. */
  KindTable plans() {
    return plans;
  }

  /** The kinds of the goods of which an entry was read to see what it asks of a quota. */
  KindTable asked() {
    return asked;
  }

  /** The words of the rows looked at last, one row after the other. */
  long[] words() {
    return words;
  }

  /** Where the words of a row begin, by its place among those looked at. */
  int at(int index) {
    return index * width;
  }

  /** Whether a row is for the readable path, by its place among those looked at. */
  boolean isReadable(int index) {
    return readable[index];
  }

  /** The words of a row as a key of a map. */
  KindTable.Words key(int goods, int index) {
    return KindTable.Words.of(goods, Arrays.copyOfRange(words, at(index), at(index + 1)));
  }

  /** Looks at rows by their keys; thing by thing, so that a processor works on many at once. */
  void look(KindKeys keys, int[] rows, int from, int count) {
    if (readable.length < count) {
      readable = new boolean[2 * count];
      words = new long[2 * count * width];
    }
    Arrays.fill(readable, 0, count, false);
    Arrays.fill(words, 0, count * width, 0);
    for (Part part : parts) {
      look(part, keys, rows, from, count);
    }
  }

  private void look(Part part, KindKeys keys, int[] rows, int from, int count) {
    int wide = keys.words();
    for (int i = 0; i < count; i++) {
      long word = keys.keys()[rows[from + i] * wide + part.from.word()];
      int narrow = part.narrowed((int) (word >>> part.from.shift()) & part.from.mask());
      if (narrow == Classes.READABLE) {
        readable[i] = true;
      } else {
        words[i * width + part.to.word()] |= (long) narrow << part.to.shift();
      }
    }
  }
}
