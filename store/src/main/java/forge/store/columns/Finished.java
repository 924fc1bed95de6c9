package forge.store.columns;

import java.util.List;

/** How many rows were read, and how many were written into each file, in the order of the files. */
public record Finished(long read, List<Long> written) {

  public Finished {
    written = List.copyOf(written);
  }
}
