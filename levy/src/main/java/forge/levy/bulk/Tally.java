package forge.levy.bulk;

import java.math.BigInteger;
import java.util.Arrays;

/** A count and exact sums of whole numbers. Adding in any order comes to the same. */
public final class Tally {

  private long entries;
  private final long[] words;
  private final BigInteger[] wide;

  /** Nothing yet of so many sums. */
  public Tally(int sums) {
    words = new long[sums];
    wide = new BigInteger[sums];
    Arrays.fill(wide, BigInteger.ZERO);
  }

  /** Counts an entry. */
  public void count() {
    count(1);
  }

  /** Counts so many entries. */
  public void count(long more) {
    entries += more;
  }

  /** Adds to a sum. */
  public void add(int sum, long number) {
    long added = words[sum] + number;
    if (((words[sum] ^ added) & (number ^ added)) < 0) {
      wide[sum] = wide[sum].add(BigInteger.valueOf(words[sum])).add(BigInteger.valueOf(number));
      words[sum] = 0;
    } else {
      words[sum] = added;
    }
  }

  /** Adds all of another. */
  public void addAll(Tally other) {
    entries += other.entries;
    for (int i = 0; i < words.length; i++) {
      wide[i] = sum(i).add(other.sum(i));
      words[i] = 0;
    }
  }

  /** How many entries were counted. */
  public long entries() {
    return entries;
  }

  /** A sum. */
  public BigInteger sum(int index) {
    return wide[index].add(BigInteger.valueOf(words[index]));
  }
}
