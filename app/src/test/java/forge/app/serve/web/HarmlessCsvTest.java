package forge.app.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a CSV file a spreadsheet would reckon with. */
final class HarmlessCsvTest {

  @TempDir private Path folder;

  private String copied(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text);
    var out = new ByteArrayOutputStream();
    HarmlessCsv.copy(file, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTextThatBeginsAsAFormulaIsNone() throws IOException {
    assertThat(copied("a,\"=1+1\",+SUM(A1)\n\"-2+3\",@x,\"\t=1\"\n\"\uff1d1\",'=1,ok\n"))
        .isEqualTo("a,'=1+1,'+SUM(A1)\n'-2+3,'@x,'\t=1\n'\uff1d1,'=1,ok\n");
  }

  @Test
  void aNumberStaysOne() throws IOException {
    assertThat(copied("-1.50,+7,-1e-5,0\n")).isEqualTo("-1.50,+7,-1e-5,0\n");
  }

  @Test
  void quotesAndLinesInACellStay() throws IOException {
    String table = "\"one, \"\"two\"\"\",\"a\nb\",\nx\n";
    assertThat(copied(table)).isEqualTo(table);
  }
}
