package forge.store.columns;

import java.io.IOException;

/** The cells of one column in one row group, read from front to back. */
sealed interface ColumnChunk permits NumberChunk, TextChunk {

  /** Puts those cells of the next rows that are chosen into the first rows of a batch. */
  void read(BatchBuilder into, int column, RowChoice chosen) throws IOException;
}
