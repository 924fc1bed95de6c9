package forge.levy.bulk;

/** A number of 128 bits for each of the rows that a frame works on at once. */
final class Lanes {

  /** The upper words. */
  final long[] hi = new long[Frame.LANES];

  /** The lower words. */
  final long[] lo = new long[Frame.LANES];

  /** Takes over the first numbers of others. */
  void copy(Lanes from, int count) {
    System.arraycopy(from.hi, 0, hi, 0, count);
    System.arraycopy(from.lo, 0, lo, 0, count);
  }

  /** Takes a number of 64 bits for a lane. */
  void set(int lane, long number) {
    hi[lane] = number >> 63;
    lo[lane] = number;
  }

  /** Whether the number of a lane fits 64 bits. */
  boolean fits(int lane) {
    return Wide.fits(hi[lane], lo[lane]);
  }
}
