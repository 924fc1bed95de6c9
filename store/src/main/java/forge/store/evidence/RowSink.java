package forge.store.evidence;

/** Takes the rows of a file one after the other. */
@FunctionalInterface
interface RowSink {

  /** Takes a row. */
  void row(Cells cells);
}
