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

    int narrowed(int found) {
      if (found >= known.length) {
        int size = known.length;
        known = Arrays.copyOf(known, Math.max(found + 1, 2 * size));
        Arrays.fill(known, size, known.length, UNASKED);
      }
      if (known[found] == UNASKED) {
        known[found] = narrow.applyAsInt(found);
      }
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
  private final long[] words;
  private final KindTable plans;
  private final KindTable asked;

  Narrowing(List<Rule> rules) {
    var places = new Places();
    var made = new ArrayList<Part>();
    for (Rule rule : rules) {
      made.add(new Part(rule, places.next(rule.size())));
    }
    this.parts = made.toArray(Part[]::new);
    this.words = new long[Math.max(places.words(), 1)];
    this.plans = new KindTable(words.length);
    this.asked = new KindTable(words.length);
  }

  /** The numbers of plans of kinds of the goods. */
  KindTable plans() {
    return plans;
  }

  /** The kinds of the goods of which an entry was read to see what it asks of a quota. */
  KindTable asked() {
    return asked;
  }

  /** The words of the row looked at last. */
  long[] words() {
    return words;
  }

  /** Looks at a row, whose words begin at a place; false where it is for the readable path. */
  boolean look(long[] keys, int at) {
    Arrays.fill(words, 0);
    for (Part part : parts) {
      int found = (int) (keys[at + part.from.word()] >>> part.from.shift()) & part.from.mask();
      int narrow = part.narrowed(found);
      if (narrow == Classes.READABLE) {
        return false;
      }
      words[part.to.word()] |= (long) narrow << part.to.shift();
    }
    return true;
  }
}
