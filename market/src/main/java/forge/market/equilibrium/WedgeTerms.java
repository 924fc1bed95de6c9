package forge.market.equilibrium;

/** The values of wedges at a point. */
final class WedgeTerms {

  private WedgeTerms() {}

  /** Adds every wedge to the conditions of its columns. */
  static void addTo(CompiledMarket market, MarketPoint point, double[] conditions) {
    int k = 0;
    for (Wedge wedge : market.wedges()) {
      double own = wedge instanceof Wedge.Answering ? point.multipliers()[k++] : 0;
      add(wedge, point, own, conditions);
    }
  }

  private static void add(Wedge wedge, MarketPoint point, double own, double[] conditions) {
    switch (wedge) {
      case Wedge.OnPrice w -> conditions[w.column()] += w.coefficient() * point.y()[w.row()];
      case Wedge.OnQuantity w -> conditions[w.column()] += w.coefficient() * point.x()[w.other()];
      case Wedge.Markup w ->
          conditions[w.column()] +=
              w.conjecture() * point.x()[w.column()] * w.slope().at(point.x());
      case Wedge.Levy w -> {
        addAll(w.columns(), own, conditions);
        addAll(w.purchases(), w.cap() - own, conditions);
      }
      case Wedge.TopUp w -> addAll(w.columns(), own, conditions);
      case Wedge.Support w -> addAll(w.columns(), -w.coefficient() * own, conditions);
    }
  }

  private static void addAll(ColumnList all, double term, double[] conditions) {
    for (int c = 0; c < all.size(); c++) {
      conditions[all.at(c)] += term;
    }
  }

  /** The condition that a multiplier answers to; {@code k} is its position. */
  static double answer(Wedge.Answering wedge, MarketPoint point, int k) {
    double own = point.multipliers()[k];
    return switch (wedge) {
      case Wedge.Levy w -> point.y()[w.row()] - w.floor();
      case Wedge.Support w -> point.y()[w.row()] + own - w.strike();
      case Wedge.TopUp w ->
          w.charges().fob(point.y()[w.row()]) + w.marginalFreight(point.x()) + own - w.price();
    };
  }
}
