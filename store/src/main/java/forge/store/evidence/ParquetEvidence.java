package forge.store.evidence;

import forge.store.document.Findings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads a Parquet file of evidence row by row; a problem names its row, counted from one. */
final class ParquetEvidence {

  private static final byte[] MARK = {'P', 'A', 'R', '1'};
  private static final String AGAIN =
      "Was it cut off while it was written or copied? Fetch it again.";

  private final Findings findings;
  private int read;

  ParquetEvidence(Findings findings) {
    this.findings = findings;
  }

  /** Reads the whole file. */
  void read(Path file, RowSink sink) throws IOException {
    if (!whole(file)) {
      return;
    }
    try {
      rows(file, sink);
    } catch (Broken broken) {
      String rule = "the file cannot be read on: " + broken.getMessage();
      findings.add(read + 1, "", "", rule, AGAIN);
    }
  }

  /** Whether it begins and ends like Parquet; the footer is written last. */
  private boolean whole(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      if (file.length() == 0) {
        findings.add(0, "", "", "the file is empty", "Write it again, or leave it out.");
        return false;
      }
      if (!marked(file, 0)) {
        findings.add(0, "", "", "the file is not Parquet", "Name a CSV file .csv.");
        return false;
      }
      if (file.length() < 3L * MARK.length || !marked(file, file.length() - MARK.length)) {
        findings.add(0, "", "", "the Parquet file has no footer, so it is not whole", AGAIN);
        return false;
      }
      return true;
    }
  }

  private static boolean marked(RandomAccessFile file, long at) throws IOException {
    file.seek(at);
    for (byte each : MARK) {
      if (file.read() != each) {
        return false;
      }
    }
    return true;
  }

  private void rows(Path path, RowSink sink) throws IOException, Broken {
    var file = new LocalInputFile(path);
    MessageType schema = sound(() -> schema(file));
    List<EvidenceColumn> columns =
        Header.read(schema.getFields().stream().map(Type::getName).toList(), 0, findings);
    if (columns.isEmpty() || !flat(schema)) {
      return;
    }
    List<ParquetCell> cells = schema.getFields().stream().map(ParquetCell::of).toList();
    EnumSet<EvidenceColumn> offered = EnumSet.copyOf(columns);
    try (ParquetReader<Group> groups = reader(file)) {
      while (true) {
        Optional<Group> group = sound(() -> Optional.ofNullable(groups.read()));
        if (group.isEmpty()) {
          return;
        }
        var row = new Cells(read + 1, offered);
        sound(() -> fill(row, group.get(), columns, cells));
        read++;
        if (!row.empty()) {
          sink.row(row);
        }
      }
    }
  }

  private static Cells fill(
      Cells row, Group group, List<EvidenceColumn> columns, List<ParquetCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (group.getFieldRepetitionCount(i) > 0) {
        row.set(columns.get(i), cells.get(i).text(group, i));
      }
    }
    return row;
  }

  private static MessageType schema(LocalInputFile file) throws IOException {
    try (var footer = ParquetFileReader.open(file)) {
      return footer.getFileMetaData().getSchema();
    }
  }

  /** What the library reads; it throws exceptions of all kinds over bytes that are not sound. */
  private static <T> T sound(Reading<T> reading) throws IOException, Broken {
    try {
      return reading.read();
    } catch (RuntimeException broken) {
      throw new Broken(String.valueOf(broken.getMessage()), broken);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** The bytes of the file make no sense to the library. */
  private static final class Broken extends Exception {
    private static final long serialVersionUID = 1;

    Broken(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private boolean flat(MessageType schema) {
    int before = findings.count();
    for (Type each : schema.getFields()) {
      if (!each.isPrimitive() || each.isRepetition(Type.Repetition.REPEATED)) {
        String rule = "a column holds one value a row, no list and no structure";
        findings.add(0, each.getName(), "", rule, "Write it as text or as a number.");
      }
    }
    return findings.count() == before;
  }

  private static ParquetReader<Group> reader(LocalInputFile file) throws IOException {
    return new ParquetReader.Builder<Group>(file, new PlainParquetConfiguration()) {
      @Override
      protected GroupReadSupport getReadSupport() {
        return new GroupReadSupport();
      }
    }.build();
  }
}
