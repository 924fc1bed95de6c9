package forge.pricing.determination;

import java.util.List;

/** Figures that still count after a step, and those that no longer do, wholly or in part. */
record Screened(List<Figure> kept, List<Exclusion> excluded) {

  Screened {
    kept = List.copyOf(kept);
    excluded = List.copyOf(excluded);
  }
}
