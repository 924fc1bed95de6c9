package forge.store.bulk;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A file to be written, and what is said of it. */
public record Wanted(Path file, Map<String, String> about) {

  public Wanted {
    about = Collections.unmodifiableMap(new TreeMap<>(about));
  }
}
