package forge.app.cases;

import java.util.Map;

/**
 * What a run gives.
 *
 * @param certified whether the point passed its certificate; without it no figure counts
 * @param figures by the words on the way to them
 */
record FiguresFound(boolean certified, Map<String, Double> figures) {

  FiguresFound {
    figures = Map.copyOf(figures);
  }
}
