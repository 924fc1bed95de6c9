package forge.levy.bulk;

import java.util.Arrays;

/** How many decimals the whole numbers of each figure carry in a run. */
public final class FigureScales {

  private final int[] scales;

  /** By {@link Slots}. */
  public FigureScales(int[] scales) {
    if (scales.length != Slots.COUNT) {
      throw new IllegalArgumentException("There are " + Slots.COUNT + " figures");
    }
    this.scales = scales.clone();
  }

  /** The same for all. */
  public static FigureScales all(int scale) {
    int[] scales = new int[Slots.COUNT];
    Arrays.fill(scales, scale);
    return new FigureScales(scales);
  }

  /** The scale of a figure. */
  public int of(int slot) {
    return scales[slot];
  }
}
