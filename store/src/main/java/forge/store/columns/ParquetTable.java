package forge.store.columns;

import forge.kernel.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A Parquet file as a table: a part is a row group, of which only the columns wanted are read. */
final class ParquetTable implements TableReader {

  static final String AGAIN = "Was it cut off while it was written or copied? Fetch it again.";

  private final Path file;
  private final Columns columns;
  private final int stated;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<ParquetPart.Wanted> wanted = new ArrayList<>();
  private Optional<ParquetMetadata> footer = Optional.empty();
  private boolean readable;
  private int next;
  private long first = 1;

  private ParquetTable(Path file, Columns columns, int stated) {
    this.file = file;
    this.columns = columns;
    this.stated = stated;
  }

  static ParquetTable open(Path file, Columns columns, int stated) throws IOException {
    var table = new ParquetTable(file, columns, stated);
    Optional<Problem> damage = ParquetDamage.find(file);
    if (damage.isPresent()) {
      table.problems.add(damage.get());
      return table;
    }
    try (var reader = ParquetFileReader.open(new LocalInputFile(file), options())) {
      table.header(reader.getFooter());
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
      table.problems.add(ParquetDamage.broken(file, 0, "the footer cannot be read", broken));
    }
    return table;
  }

  private static ParquetReadOptions options() {
    return ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
  }

  private void header(ParquetMetadata metadata) {
    for (Type each : metadata.getFileMetaData().getSchema().getFields()) {
      names.add(each.getName());
    }
    var header = new TableHeader(file.toString(), names, columns);
    problems.addAll(header.problems());
    int before = problems.size();
    for (ColumnDescriptor each : metadata.getFileMetaData().getSchema().getColumns()) {
      int place = names.indexOf(each.getPath()[0]);
      if (header.wanted(place) != TableHeader.UNKNOWN) {
        wanted(header.wanted(place), each);
      }
    }
    readable = header.readable() && problems.size() == before;
    footer = Optional.of(metadata);
  }

  private void wanted(int number, ColumnDescriptor descriptor) {
    Column column = columns.get(number);
    PrimitiveType type = descriptor.getPrimitiveType();
    if (descriptor.getPath().length > 1 || descriptor.getMaxRepetitionLevel() > 0) {
      refuse(column, "a column holds one value a row, no list and no structure");
    } else if (column.kind() == Kind.TEXT) {
      TextSource.find(type)
          .ifPresentOrElse(
              source -> wanted.add(new ParquetPart.Wanted(number, descriptor, source, null)),
              () -> refuse(column, "texts cannot be read from the type " + type));
    } else {
      NumberSource.find(column, type)
          .ifPresentOrElse(
              source -> wanted.add(new ParquetPart.Wanted(number, descriptor, null, source)),
              () -> refuse(column, wish(column.kind()) + " cannot be read from the type " + type));
    }
  }

  private static String wish(Kind kind) {
    return switch (kind) {
      case TEXT -> "texts";
      case DECIMAL -> "numbers";
      case DATE -> "dates";
      case FLAG -> "yes and no";
    };
  }

  private void refuse(Column column, String rule) {
    String advice = "Write it as text or as the type that fits it.";
    problems.add(new Problem(file.toString(), 0, column.name(), "", rule, advice));
  }

  @Override
  public boolean readable() {
    return readable;
  }

  @Override
  public OptionalLong findRows() {
    return footer
        .map(metadata -> metadata.getBlocks().stream().mapToLong(each -> each.getRowCount()).sum())
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  @Override
  public List<String> header() {
    return List.copyOf(names);
  }

  @Override
  public synchronized Optional<Part> findNext() throws IOException {
    boolean any =
        stated == TableFiles.ALL || wanted.stream().anyMatch(each -> each.number() == stated);
    if (!any || !readable || footer.isEmpty() || next == footer.get().getBlocks().size()) {
      return Optional.empty();
    }
    ParquetMetadata metadata = footer.get();
    var input = new LocalInputFile(file);
    var reader = new ParquetFileReader(input, metadata, options(), input.newStream());
    reader.setRequestedSchema(wanted.stream().map(ParquetPart.Wanted::descriptor).toList());
    var place = new ParquetPart.Place(next, first, metadata.getBlocks().get(next).getRowCount());
    next++;
    first += place.rows();
    return Optional.of(new ParquetPart(this, reader, place));
  }

  Columns columns() {
    return columns;
  }

  /** The column that rows must state to be read, or {@link TableFiles#ALL}. */
  int stated() {
    return stated;
  }

  List<ParquetPart.Wanted> wanted() {
    return wanted;
  }

  /** Tells that rows cannot be read. */
  synchronized void broken(long from, long to, Throwable reason) {
    String rule = "the rows " + from + " to " + to + " cannot be read";
    problems.add(ParquetDamage.broken(file, from, rule, reason));
  }

  @Override
  public synchronized List<Problem> problems() {
    var sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(Problem::line));
    return List.copyOf(sorted);
  }

  @Override
  public void close() {
    // Every part has its own access to the file.
  }
}
