package forge.reserve.plan;

/** The least and the most lots of each material in each year that a part of the search looks at. */
final class Bounds {

  private final int[][] low;
  private final int[][] high;

  private Bounds(int[][] low, int[][] high) {
    this.low = low;
    this.high = high;
  }

  /** Between nothing and the caps. */
  static Bounds of(Tables tables) {
    var low = new int[tables.materials][tables.years];
    var high = new int[tables.materials][tables.years];
    for (int m = 0; m < tables.materials; m++) {
      for (int year = 0; year < tables.years; year++) {
        high[m][year] = Math.min(tables.most[m], tables.needed[m]);
      }
    }
    return new Bounds(low, high);
  }

  int low(int material, int year) {
    return low[material][year];
  }

  int high(int material, int year) {
    return high[material][year];
  }

  boolean open(int material, int year) {
    return high[material][year] > low[material][year];
  }

  /** The same with at most so many lots in one place. */
  Bounds atMost(int material, int year, int lots) {
    int[][] lowered = copy(high);
    lowered[material][year] = lots;
    return new Bounds(low, lowered);
  }

  /** The same with at least so many lots in one place. */
  Bounds atLeast(int material, int year, int lots) {
    int[][] raised = copy(low);
    raised[material][year] = lots;
    return new Bounds(raised, high);
  }

  private static int[][] copy(int[][] table) {
    var copy = new int[table.length][];
    for (int i = 0; i < table.length; i++) {
      copy[i] = table[i].clone();
    }
    return copy;
  }
}
