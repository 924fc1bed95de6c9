package forge.store.exports;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.world.ToyWorld;
import forge.world.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables go out as they are, with figures as figures and text as text. */
final class ExportTest {

  @TempDir Path folder;
  private ToyWorld toy;

  @BeforeEach
  void aWorld() {
    toy = new ToyWorld(folder.resolve("world"));
  }

  @Test
  void aFolderOfCsvIsTheWorldAgain() throws IOException {
    CsvFolder.write(tables(false), folder.resolve("out"));
    assertThat(folder.resolve("out/toy/uses.csv")).hasContent(toy.text(Table.USES));
    assertThat(folder.resolve("out/economies.csv")).doesNotExist();
  }

  @Test
  void theWholeWorldHasItsSharedTablesToo() throws IOException {
    CsvFolder.write(tables(true), folder.resolve("out"));
    assertThat(folder.resolve("out/economies.csv")).exists();
    assertThat(folder.resolve("out/chains.csv"))
        .hasSameTextualContentAs(toy.folder().resolve("chains.csv"));
  }

  @Test
  void aTextThatLooksLikeAFormulaIsNoFormula() throws IOException {
    toy.edit(Table.USES, "the rest", "\"=HYPERLINK(\"\"http://example.org\"\")\"");
    Path book = folder.resolve("world.xlsx");
    ExcelWorkbook.write(tables(false), book);
    try (var zip = new ZipFile(book.toFile())) {
      var all = new StringBuilder();
      for (var entry : zip.stream().toList()) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
      assertThat(all).contains("=HYPERLINK").doesNotContain("<f>");
      assertThat(all).contains("name=\"uses\"", "ySplit=\"1\"", "<v>60</v>");
    }
  }

  @Test
  void parquetKeepsTypesAndMissingCells() throws IOException {
    ParquetFolder.write(tables(false), folder.resolve("out"));
    var file = new LocalInputFile(folder.resolve("out/wedges.parquet"));
    try (var footer = ParquetFileReader.open(file)) {
      assertThat(footer.getFileMetaData().getSchema().toString())
          .contains("optional binary chain (STRING)", "optional double value")
          .contains("optional int32 year");
    }
    List<Group> rows = rows(file);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).getDouble("value", 0)).isEqualTo(0.037);
    assertThat(rows.get(0).getString("chain", 0)).isEqualTo("toy");
    assertThat(rows.get(1).getFieldRepetitionCount("value")).isZero();
  }

  private static List<Group> rows(LocalInputFile file) throws IOException {
    var rows = new ArrayList<Group>();
    try (ParquetReader<Group> reader =
        new ParquetReader.Builder<Group>(file, new PlainParquetConfiguration()) {
          @Override
          protected GroupReadSupport getReadSupport() {
            return new GroupReadSupport();
          }
        }.build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private WorldTables tables(boolean shared) {
    return new WorldTables(List.of(toy.folder()), toy.load().value().chains(), shared);
  }

  @Test
  void nothingUnfinishedStays() throws IOException {
    Path out = folder.resolve("out");
    ParquetFolder.write(tables(false), out);
    try (var files = Files.list(out)) {
      assertThat(files).allMatch(each -> each.toString().endsWith(".parquet"));
    }
  }
}
