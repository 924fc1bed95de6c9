package forge.store.bulk;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Texts that are drawn by share. */
record Choices(List<String> texts, Weighted weights) {

  Choices {
    texts = List.copyOf(texts);
  }

  static Choices of(Map<String, Integer> shares) {
    double[] weights = shares.values().stream().mapToDouble(Integer::doubleValue).toArray();
    return new Choices(List.copyOf(shares.keySet()), new Weighted(weights));
  }

  int index(SplittableRandom random) {
    return weights.of(random.nextDouble());
  }
}
