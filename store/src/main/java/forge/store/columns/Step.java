package forge.store.columns;

/**
 * What is done with every batch. One step is made for each thread, which calls it alone; it may
 * keep what it likes between batches, but what it writes must follow from the batch alone, since
 * which thread gets which batch is chance.
 */
public interface Step {

  /**
   * Works on a batch; {@code outputs} takes what is to be written, a batch for each file or none.
   */
  void batch(Batch batch, Outputs outputs);

  /**
   * Called after the last batch of a part. What it returns is run when all parts before were
   * written, by one thread at a time: the place to add to sums and lists that are in order.
   */
  default Runnable part() {
    return () -> {};
  }

  /** Takes batches to be written. */
  @FunctionalInterface
  interface Outputs {

    /** Writes rows into the file with this number, after all that was written into it before. */
    void write(int target, Batch batch);
  }
}
