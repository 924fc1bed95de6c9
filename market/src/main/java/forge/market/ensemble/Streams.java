package forge.market.ensemble;

/**
 * Random numbers by name: the number of a seed, a name and a draw is a function of these three and
 * of nothing else. Each name has the stream of a SplitMix64 generator (Steele, Lea and Flood 2014)
 * whose start is a hash of seed and name, and draw {@code n} takes its {@code n}-th number, so
 * neither threads nor other names change it.
 */
public final class Streams {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Streams() {}

  /** A number in (0, 1). */
  public static double uniform(long seed, String name, int draw) {
    return uniform(start(seed, name), draw);
  }

  /** Where the stream of a name starts, for whoever takes many numbers of it. */
  public static long start(long seed, String name) {
    return mix(hash(name) ^ mix(seed));
  }

  /** The number of a draw in (0, 1) in the stream that starts there. */
  public static double uniform(long start, int draw) {
    long bits = mix(start + GOLDEN * (draw + 1L));
    return ((bits >>> 11) + 0.5) * 0x1p-53;
  }

  private static long hash(String name) {
    long hash = FNV_START;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
