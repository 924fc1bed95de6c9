package forge.store.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV is read as columns; what fits no value is told with its row, and no row is lost. */
class CsvTableTest {

  @TempDir private Path folder;

  private SmallTable.Read read(String text) throws IOException {
    return SmallTable.read(SmallTable.csv(folder, text));
  }

  @Test
  void everyKindIsRead() throws IOException {
    var read =
        read(
            SmallTable.HEADER
                + "E1,2846,12.5,-0.001,3,2024-02-29,yes\n"
                + "E2, 28\u00e9 ,+7,1e2,0,1969-12-31,0\n"
                + "E3,,,,,,\n"
                + "\"E,\"\"4\",x,999999999999999.99,1.500000,-2,0001-01-01,TRUE\n");

    assertThat(read.problems()).isEmpty();
    assertThat(read.rows())
        .containsExactly(
            "2: E1|2846|12.50|-0.001|3|2024-02-29|true",
            "3: E2|28\u00e9|+7|1e2|0|1969-12-31|false odd mass 3 odd value 2",
            "4: E3||||||",
            "5: E,\"4|x|999999999999999.99|1.500|-2|0001-01-01|true");
  }

  @Test
  void whatFitsNoValueIsKeptAsWritten() throws IOException {
    var read =
        read(
            SmallTable.HEADER
                + "E1,a,12.345,1,1,2026-01-01,no\n"
                + "E2,a,10000000000000000,abc,1.5,2026-02-29,maybe\n"
                + "E3,a,1e999999999,1,1,2026-1-1,no\n");

    assertThat(read.rows())
        .containsExactly(
            "2: E1|a|12.345|1.000|1|2026-01-01|false odd value 6",
            "3: E2|a|10000000000000000|abc|1.5|2026-02-29|maybe"
                + " odd day 10 odd mass 3 odd related 5 odd value 17 odd version 3",
            "4: E3|a|1e999999999|1.000|1|2026-1-1|false odd day 8 odd value 11");
  }

  @Test
  void columnsStandInAnyOrderAndUnknownOnesAreToldOnce() throws IOException {
    var read = read("\uFEFFvalue,colour,id\n1,red,E1\n2,blue,E2\n");

    assertThat(read.rows()).containsExactly("2: E1||1.00||||", "3: E2||2.00||||");
    assertThat(read.problems())
        .singleElement()
        .asString()
        .contains("colour: the column is unknown and is not read");
  }

  @Test
  void missingAndRepeatedColumnsAreRefused() throws IOException {
    assertThat(read("goods,value,value\n1,2,3\n").problems())
        .satisfiesExactly(
            twice -> assertThat(twice).contains("value: the column is there twice"),
            lacks -> assertThat(lacks).contains("id: the table lacks a column that it needs"));
    assertThat(read("goods,value\n1,2\n").rows()).isEmpty();
    assertThat(read("").problems()).singleElement().asString().contains("the file is empty");
  }

  @Test
  void rowWithTooManyOrTooFewCellsIsAFault() throws IOException {
    var read = read("id,value\nE1,1\nE2,2,3\nE3\n\nE4,4\n");

    assertThat(read.rows())
        .containsExactly(
            "2: E1||1.00||||",
            "3: the row has 3 cells, the header has 2 [E2, 2, 3]",
            "4: the row has 1 cell, the header has 2 [E3]",
            "6: E4||4.00||||");
  }

  @Test
  void cellOfAMillionCharactersIsToldWithItsLength() throws IOException {
    String huge = "x".repeat(1_000_000);
    var read = read("id,goods,value\nE1," + huge + ",1\nE2,a," + huge + "\nE3,b,3\n");

    assertThat(read.rows()).hasSize(3);
    assertThat(read.rows().get(0)).hasSizeLessThan(300).endsWith("odd goods 1000000");
    assertThat(read.rows().get(1)).hasSizeLessThan(300).endsWith("odd value 1000000");
    assertThat(read.rows().get(2)).isEqualTo("4: E3|b|3.00||||");
  }

  @Test
  void bytesThatAreNotUtf8MakeTheirCellOdd() throws IOException {
    var read = SmallTable.read(SmallTable.latin(folder, "id,goods\nE1,caf\u00e9\nE2,tea\n"));

    assertThat(read.rows()).containsExactly("2: E1|caf\uFFFD||||| odd goods 4", "3: E2|tea|||||");
  }

  @Test
  void rowsBeforeAnOpenQuotationMarkAreRead() throws IOException {
    String open = "id,goods\nE1,a\nE2,\"" + "x,y\n".repeat(5_000_000);
    var read = read(open);

    assertThat(read.rows()).containsExactly("2: E1|a|||||");
    assertThat(read.problems())
        .singleElement()
        .asString()
        .contains(":3: the file cannot be read on after this line");
  }

  @Test
  void copyOfACopyIsTheSame() throws IOException {
    Path first = folder.resolve("a.csv");
    Path second = folder.resolve("b.csv");
    var finished = SmallTable.copy(SmallTable.csv(folder, SmallTable.rows(5000)), first, 1);
    SmallTable.copy(first, second, 2);

    assertThat(finished.read()).isEqualTo(5000);
    assertThat(Files.readString(first)).isEqualTo(SmallTable.rows(5000));
    assertThat(second).hasSameBinaryContentAs(first);
  }
}
