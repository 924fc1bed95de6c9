package forge.store.columns;

import java.io.IOException;

/** A file being written part by part: parts are encoded by any thread and appended in order. */
interface TableWriter extends AutoCloseable {

  /** A part to encode. */
  Encoder encoder();

  /** Appends an encoded part. */
  void append(Encoded part) throws IOException;

  /** Writes what stands at the end. */
  void finish() throws IOException;

  @Override
  void close() throws IOException;

  /** Rows that are being turned into bytes in memory; for one thread. */
  interface Encoder {

    /** Adds rows. */
    void add(Batch batch) throws IOException;

    /** The bytes of all rows added. */
    Encoded encoded() throws IOException;
  }

  /** Rows as bytes. */
  interface Encoded {

    /** How many rows. */
    long rows();
  }
}
