package forge.market.analysis;

/** Told how far long work has come. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (step, done, of) -> {};

  /**
   * Work has come this far.
   *
   * @param step what is being done, such as {@code maximal defensible floors}
   */
  void at(String step, int done, int of);
}
