package forge.store.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of other programs are read from every type that can hold what is wanted. */
class TypedColumnsTest {

  private static final int DAY = (int) LocalDate.of(2026, 5, 18).toEpochDay();

  @TempDir private Path folder;

  /** One column of this type with these cells, in each encoding that the library writes. */
  private List<String> read(Column column, String type, List<Consumer<Group>> cells)
      throws IOException {
    List<String> first = read(column, type, cells, WriterVersion.PARQUET_1_0, true);
    assertThat(read(column, type, cells, WriterVersion.PARQUET_2_0, true)).isEqualTo(first);
    assertThat(read(column, type, cells, WriterVersion.PARQUET_1_0, false)).isEqualTo(first);
    assertThat(read(column, type, cells, WriterVersion.PARQUET_2_0, false)).isEqualTo(first);
    return first;
  }

  private List<String> read(
      Column column, String type, List<Consumer<Group>> cells, WriterVersion version, boolean codes)
      throws IOException {
    String name = type.contains("(") ? type.replaceFirst(" \\(", " x (") : type + " x";
    MessageType schema = MessageTypeParser.parseMessageType("message t { optional " + name + "; }");
    Path file = folder.resolve("typed.parquet");
    java.nio.file.Files.deleteIfExists(file);
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withWriterVersion(version)
            .withDictionaryEncoding(codes)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build()) {
      for (Consumer<Group> each : cells) {
        var row = new SimpleGroup(schema);
        each.accept(row);
        writer.write(row);
      }
    }
    var read = SmallTable.read(file, Columns.of(column));
    assertThat(read.problems()).isEmpty();
    return read.rows().stream().map(row -> row.substring(row.indexOf(": ") + 2)).toList();
  }

  /** A row without the cell. */
  private static void absent(Group row) {}

  private static Consumer<Group> cell(int value) {
    return row -> row.add("x", value);
  }

  private static Consumer<Group> cell(long value) {
    return row -> row.add("x", value);
  }

  private static Consumer<Group> cell(double value) {
    return row -> row.add("x", value);
  }

  private static Consumer<Group> cell(float value) {
    return row -> row.add("x", value);
  }

  private static Consumer<Group> cell(String value) {
    return row -> row.add("x", value);
  }

  private static Consumer<Group> cell(byte[] value) {
    return row -> row.add("x", Binary.fromConstantByteArray(value));
  }

  private static byte[] wide(long value) {
    byte[] bytes = new byte[12];
    Arrays.fill(bytes, (byte) (value < 0 ? -1 : 0));
    ByteBuffer.wrap(bytes).putLong(4, value);
    return bytes;
  }

  @Test
  void decimals() throws IOException {
    Column x = Column.decimal("x", 2);

    assertThat(
            read(x, "int32 (DECIMAL(9,1))", List.of(cell(125), TypedColumnsTest::absent, cell(-3))))
        .containsExactly("12.50", "", "-0.30");
    assertThat(read(x, "int64 (DECIMAL(18,3))", List.of(cell(12_500L), cell(12_501L))))
        .containsExactly("12.50", "12.501 odd x 6");
    assertThat(
            read(
                x,
                "int64 (DECIMAL(18,2))",
                List.of(cell(-1L), cell(999L), TypedColumnsTest::absent)))
        .containsExactly("-0.01", "9.99", "");
    assertThat(
            read(
                x,
                "fixed_len_byte_array(12) (DECIMAL(28,2))",
                List.of(cell(wide(-725)), cell(wide(Long.MAX_VALUE)))))
        .containsExactly("-7.25", "92233720368547758.07 odd x 20");
    assertThat(
            read(
                x,
                "binary (DECIMAL(20,4))",
                List.of(cell(BigInteger.valueOf(15_000).toByteArray()), TypedColumnsTest::absent)))
        .containsExactly("1.50", "");
  }

  @Test
  void numbersOfMachines() throws IOException {
    Column x = Column.decimal("x", 2);

    assertThat(read(x, "int32", List.of(cell(7), cell(-7)))).containsExactly("7.00", "-7.00");
    assertThat(read(x, "int64", List.of(cell(7L), cell(Long.MAX_VALUE))))
        .containsExactly("7.00", Long.MAX_VALUE + " odd x 19");
    assertThat(read(x, "int64 (INTEGER(64,false))", List.of(cell(7L), cell(-1L))))
        .containsExactly("7.00", "18446744073709551615 odd x 20");
    assertThat(
            read(
                x,
                "double",
                List.of(
                    cell(0.29),
                    cell(1e300),
                    cell(0.125),
                    cell(Double.NaN),
                    cell(-0.0),
                    cell(1e15))))
        .containsExactly(
            "0.29", "1.0E+300 odd x 8", "0.125 odd x 5", "", "0.00", "1000000000000000.00");
    assertThat(read(x, "float", List.of(cell(0.29f), cell(Float.POSITIVE_INFINITY))))
        .containsExactly("0.29", "Infinity odd x 8");
    assertThat(read(x, "binary (STRING)", List.of(cell("12.5"), cell(" "), cell("twelve"))))
        .containsExactly("12.50", "", "twelve odd x 6");
  }

  @Test
  void days() throws IOException {
    Column x = Column.date("x");
    long nanos = DAY * 86_400_000_000_000L + 5;
    byte[] julian =
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(77)
            .putInt(DAY + 2_440_588)
            .array();

    assertThat(
            read(x, "int32 (DATE)", List.of(cell(DAY), TypedColumnsTest::absent, cell(99_999_999))))
        .containsExactly("2026-05-18", "", day(99_999_999) + " odd x 13");
    assertThat(read(x, "int64 (TIMESTAMP(NANOS,true))", List.of(cell(nanos))))
        .containsExactly("2026-05-18");
    assertThat(read(x, "int64 (TIMESTAMP(MILLIS,true))", List.of(cell(-1L))))
        .containsExactly("1969-12-31");
    assertThat(read(x, "int96", List.of(cell(julian)))).containsExactly("2026-05-18");
    assertThat(read(x, "binary (STRING)", List.of(cell("2026-05-18"), cell("18.5.2026"))))
        .containsExactly("2026-05-18", "18.5.2026 odd x 9");
  }

  private static String day(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }

  @Test
  void flags() throws IOException {
    Column x = Column.flag("x");

    assertThat(read(x, "boolean", List.of(row -> row.add("x", true), TypedColumnsTest::absent)))
        .containsExactly("true", "");
    assertThat(read(x, "int32", List.of(cell(0), cell(2)))).containsExactly("false", "2 odd x 1");
    assertThat(read(x, "binary (STRING)", List.of(cell("YES"), cell("perhaps"))))
        .containsExactly("true", "perhaps odd x 7");
  }

  @Test
  void texts() throws IOException {
    Column x = Column.text("x");

    assertThat(
            read(
                x,
                "binary (STRING)",
                List.of(cell(" a b "), cell(""), TypedColumnsTest::absent, cell("\u00e9"))))
        .containsExactly("a b", "", "", "\u00e9");
    assertThat(read(x, "binary", List.of(cell("a"), cell(new byte[] {'a', (byte) 0xE9}))))
        .containsExactly("a", "a\uFFFD odd x 2");
    assertThat(read(x, "int64", List.of(cell(28_469_000L)))).containsExactly("28469000");
    assertThat(read(x, "double", List.of(cell(28_469_000.0)))).containsExactly("28469000");
    assertThat(read(x, "binary (STRING)", List.of(cell("b".repeat(1_000_000)), cell("c"))))
        .containsExactly("b".repeat(OddCell.SHOWN) + " odd x 1000000", "c");
  }

  @Test
  void wrongTypesAndListsAreRefused() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message t {
              optional boolean value;
              repeated int32 version;
              optional group day { optional int32 year; }
              optional int32 id;
              optional double related;
            }
            """);
    Path file = folder.resolve("wrong.parquet");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(schema).build()) {
      writer.write(new SimpleGroup(schema));
    }
    var read = SmallTable.read(file);

    assertThat(read.rows()).isEmpty();
    assertThat(read.problems())
        .satisfiesExactly(
            value -> assertThat(value).contains("value: numbers cannot be read from the type"),
            version -> assertThat(version).contains("version: a column holds one value a row"),
            day -> assertThat(day).contains("day: a column holds one value a row"),
            related -> assertThat(related).contains("related: yes and no cannot be read"));
  }
}
