package forge.store.evidence;

/** Takes the rows of a file one after the other. */
@FunctionalInterface
interface RowSink {

  /** Takes a row; its cells change once it returns. */
  void row(Cells cells);
}
