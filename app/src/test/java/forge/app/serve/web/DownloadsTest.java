package forge.app.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.exports.FlatTable;
import forge.store.exports.FlatTable.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table to keep says what it says, and nothing that a spreadsheet would compute. */
final class DownloadsTest {

  private static final FlatTable TABLE =
      new FlatTable(
          "t",
          List.of(Column.text("name"), Column.decimal("mass_kg")),
          List.of(
              List.of("=1+1", "-2.50"),
              List.of("@SUM(A1)", ""),
              List.of("-5", "1"),
              List.of("\tx", "1"),
              List.of("+1e9 and more", "1")));

  @TempDir private Path folder;

  private static String text(Answer answer) throws IOException {
    var to = new ByteArrayOutputStream();
    ((Answer.Given) answer).body().write(to);
    return to.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTextThatBeginsLikeAFormulaIsMarkedAndANumberIsNot() throws IOException {
    assertThat(text(Downloads.of(TABLE, "csv")))
        .isEqualTo("name,mass_kg\n'=1+1,-2.50\n'@SUM(A1),\n-5,1\n'\tx,1\n'+1e9 and more,1\n");
  }

  @Test
  void soItIsInAFileThatSomebodySentHere() throws IOException {
    Path file = folder.resolve("refused.csv");
    Files.writeString(file, "entry,value\n=HYPERLINK(1),\"1,5\"\nE-2,-3.5\n");
    assertThat(text(Downloads.csv("refused.csv", file)))
        .isEqualTo("entry,value\n'=HYPERLINK(1),\"1,5\"\nE-2,-3.5\n");
  }

  @Test
  void aFormatThatIsNoneIsRefusedAndJsonKeepsDigits() throws IOException {
    assertThat(Downloads.of(TABLE, "pdf"))
        .isInstanceOfSatisfying(
            Answer.Refused.class, each -> assertThat(each.code()).isEqualTo(Code.BAD_INPUT));
    assertThat(text(Downloads.of(TABLE, "json"))).contains("-2.50");
  }
}
