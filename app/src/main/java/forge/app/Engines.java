package forge.app;

/** What the commands run on; wired in one place, replaced in tests. */
record Engines(MarketReader reader, MarketAnalyst analyst, Simulator simulator, CaseRunner cases) {

  /** The product's own. */
  static Engines ofProduct() {
    return new Engines(
        _ -> {
          throw new Unavailable("market files cannot be read by this build");
        },
        (_, _, _) -> {
          throw new Unavailable("markets cannot be solved by this build");
        },
        new NoSimulator(),
        _ -> {
          throw new Unavailable("the published cases are not in this build");
        });
  }
}
