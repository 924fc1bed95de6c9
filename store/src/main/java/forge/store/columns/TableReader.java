package forge.store.columns;

import forge.kernel.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A table that is open for reading, part by part; several threads may ask for parts. */
public interface TableReader extends AutoCloseable {

  /** Whether there are rows to be read: the file is a table and has the columns it needs. */
  boolean readable();

  /** The number of rows, where the file says it before it is read. */
  OptionalLong findRows();

  /** The columns of the file, in its order. */
  List<String> header();

  /**
   * The next part, which one thread reads. Parts are given in the order of the file; the number of
   * a part counts from 0.
   */
  Optional<Part> findNext() throws IOException;

  /** What is wrong with the file, as far as it was read, in the order of its lines. */
  List<Problem> problems();

  @Override
  void close() throws IOException;

  /** Rows that follow each other in the file. */
  interface Part extends AutoCloseable {

    /** Its number, from 0. */
    int number();

    /** Its next rows; empty at its end, and where the file cannot be read on. */
    Optional<Batch> findNext() throws IOException;

    @Override
    void close() throws IOException;
  }
}
