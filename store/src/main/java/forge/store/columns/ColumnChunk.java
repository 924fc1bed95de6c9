package forge.store.columns;

import java.io.IOException;

/** The cells of one column in one row group, read from front to back. */
sealed interface ColumnChunk permits NumberChunk, TextChunk {

  /** Puts the next cells into the first rows of a batch. */
  void read(BatchBuilder into, int column, int rows) throws IOException;
}
