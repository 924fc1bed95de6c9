package forge.store.evidence;

import forge.kernel.Checked;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.store.exports.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Files of evidence in CSV or Parquet, the format of {@code docs/formats/evidence.md}. Reading never
 * throws on bad input: it answers with the rows that are sound and with every problem, each with its
 * file and line.
 */
public final class EvidenceFiles {

  private static final String CSV = ".csv";
  private static final String PARQUET = ".parquet";

  private EvidenceFiles() {}

  /**
   * The evidence in a file, or in all files of a folder in the order of their names.
   *
   * @param now the moment of reading; what is dated after it is refused
   */
  public static Checked<EvidenceSet> read(Path place, Instant now) {
    var loading = new EvidenceLoading(now);
    try {
      for (Path file : files(place, loading)) {
        read(file, loading);
      }
    } catch (IOException unreadable) {
      loading.refuse(place.toString(), "the folder cannot be listed: " + unreadable, "");
    }
    return loading.result();
  }

  private static List<Path> files(Path place, EvidenceLoading loading) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> inside = Files.list(place)) {
      List<Path> files =
          inside
              .filter(file -> ends(file, CSV) || ends(file, PARQUET))
              .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
              .toList();
      if (files.isEmpty()) {
        String rule = "the folder has no evidence, no file named .csv or .parquet";
        loading.refuse(place.toString(), rule, "Is it the right folder?");
      }
      return files;
    }
  }

  private static void read(Path file, EvidenceLoading loading) {
    try {
      if (!Files.exists(file)) {
        loading.refuse(file.toString(), "there is no such file", "Mend the path.");
      } else if (ends(file, PARQUET)) {
        loading.parquet(file);
      } else if (ends(file, CSV)) {
        try (InputStream bytes = Files.newInputStream(file)) {
          loading.csv(file.toString(), bytes);
        }
      } else {
        String rule = "evidence is read from files named .csv or .parquet";
        loading.refuse(file.toString(), rule, "Save it as CSV in UTF-8 under such a name.");
      }
    } catch (IOException unreadable) {
      loading.refuse(file.toString(), "the file cannot be read: " + unreadable.getMessage(), "");
    }
  }

  private static boolean ends(Path file, String extension) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  /**
   * Writes evidence as CSV, or as Parquet where the name ends so; the file appears whole or not at
   * all. Throws where two pieces share an id.
   */
  public static void write(Path file, Collection<? extends Evidence> evidence) throws IOException {
    var rows = new CanonicalRows(evidence);
    WholeFile.write(file, partial -> {
      if (ends(file, PARQUET)) {
        rows.parquet(partial);
      } else {
        try (var out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
          rows.csv(out);
        }
      }
    });
  }
}
