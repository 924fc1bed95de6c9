package forge.store.evidence;

import static forge.store.evidence.EvidenceRows.NOW;
import static forge.store.evidence.EvidenceRows.QUOTATION;
import static forge.store.evidence.EvidenceRows.TRADE;
import static forge.store.evidence.EvidenceRows.csv;
import static forge.store.evidence.EvidenceRows.sentences;
import static forge.store.evidence.EvidenceRows.with;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what it should be gives what is sound in it, and says what is wrong. */
class BadEvidenceFileTest {

  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("e.csv");
  }

  private Checked<EvidenceSet> read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return EvidenceFiles.read(file, NOW);
  }

  /** The problems of a text, its file called by its bare name. */
  private List<String> problems(String text) throws IOException {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> problems(byte[] bytes) throws IOException {
    return bare(read(bytes));
  }

  private List<String> bare(Checked<EvidenceSet> read) {
    return sentences(read).stream().map(each -> each.replace(folder + "/", "")).toList();
  }

  @Test
  void emptyFile() throws IOException {
    String sentence = "e.csv: the file is empty. A file of evidence starts with its header.";

    assertThat(problems("")).containsExactly(sentence);
    assertThat(problems("\n\n")).containsExactly(sentence);
  }

  @Test
  void headerAloneIsNoEvidenceAndNoProblem() throws IOException {
    assertThat(problems(csv())).isEmpty();
  }

  @Test
  void unknownColumn() throws IOException {
    assertThat(problems(csv(TRADE).replace(",currency,", ",curency,")))
        .containsExactly("e.csv:1: curency: the column is unknown. Did you mean currency?");
  }

  @Test
  void columnTwice() throws IOException {
    assertThat(problems(csv(TRADE).replace("low,", "price,")))
        .containsExactly("e.csv:1: price: the column stands twice. Remove one of them.");
  }

  @Test
  void columnThatEveryRowNeeds() throws IOException {
    assertThat(problems("id,kind,date\nT1,use,2026-01-01\n"))
        .containsExactly("e.csv:1: source: the column is missing. Add it; every row needs it.");
  }

  @Test
  void columnThatSomeRowsNeedIsMissedOnce() throws IOException {
    String columns = "id,kind,date,source,price,currency\n";
    String rates = "X1,exchange-rate,2026-01-01,a,1.1,USD\nX2,exchange-rate,2026-01-02,a,1.2,USD\n";

    assertThat(problems(columns + rates))
        .containsExactly(
            "e.csv: per_currency: the column is missing, and an exchange-rate states its per"
                + " currency. Name the currency that one unit is priced of.");
  }

  @Test
  void rowWithTooManyCells() throws IOException {
    String text = csv(TRADE, with(QUOTATION, "price=1,000"), with(TRADE, "id=T2"));

    assertThat(problems(text))
        .containsExactly(
            "e.csv:3: a row has as many cells as the header, 34. Quote texts that hold a comma.");
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).value().all()).hasSize(2);
  }

  @Test
  void fileCutInHalf() throws IOException {
    String whole = csv(TRADE, QUOTATION);
    String cut =
        "e.csv:3: the file ends in the middle of a row of 34 cells. Was it cut off while"
            + " it was written or copied? Fetch it again.";
    String half = whole.substring(0, whole.indexOf("agency") - 5);

    assertThat(problems(half)).containsExactly(cut);
    assertThat(problems(half + "\n")).containsExactly(cut);
    assertThat(read(half.getBytes(StandardCharsets.UTF_8)).value().all()).hasSize(1);
  }

  @Test
  void lastLineNeedsNoEnd() throws IOException {
    assertThat(problems(csv(TRADE).stripTrailing())).isEmpty();
  }

  @Test
  void quotationMarkLeftOpen() throws IOException {
    String text = csv(TRADE, with(QUOTATION, "place=\"Rotterdam"), with(TRADE, "id=T2"));

    assertThat(problems(text))
        .containsExactly(
            "e.csv:3: a quotation mark is opened on line 3 and never closed. Close it, or double a"
                + " mark that is part of a text. Nothing after it was read.");
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).value().all()).hasSize(1);
  }

  @Test
  void textBehindAQuotationMark() throws IOException {
    assertThat(problems(csv(with(TRADE, "place=\"Port\" of Rotterdam"))))
        .containsExactly(
            "e.csv:2: text stands between a closing quotation mark and the next comma."
                + " Double a mark that is part of a text; is one left open before it?");
  }

  @Test
  void notUtf8() throws IOException {
    byte[] latin =
        csv(TRADE, with(QUOTATION, "place=Münster")).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(problems(latin))
        .containsExactly(
            "e.csv:3: place: the text is not UTF-8."
                + " Save it as CSV in UTF-8 in the spreadsheet that made it.");
    assertThat(read(latin).value().all()).hasSize(1);
    assertThat(problems(csv(TRADE).getBytes(StandardCharsets.UTF_16)))
        .singleElement()
        .asString()
        .contains("the file is in UTF-16, and evidence is in UTF-8");
  }

  @Test
  void whatIsNoCsv() throws IOException {
    assertThat(problems(new byte[] {'P', 'K', 3, 4, 0}))
        .singleElement()
        .asString()
        .contains("workbook");
    assertThat(problems("PAR1PAR1")).singleElement().asString().contains("Name it .parquet.");
    assertThat(problems(new byte[] {1, 0, 2})).singleElement().asString().contains("binary");
    assertThat(bare(EvidenceFiles.read(folder.resolve("none.csv"), NOW)))
        .containsExactly("none.csv: there is no such file. Mend the path.");
    file = folder.resolve("e.txt");
    assertThat(problems(csv(TRADE))).singleElement().asString().contains("named .csv or .parquet");
  }

  @Test
  void whatSpreadsheetsDoIsRead() throws IOException {
    String text =
        "\uFEFF"
            + csv(with(TRADE, "place= Rotterdam ")).replace("\n", "\r\n")
            + ",".repeat(33)
            + "\r\n\r\n";

    assertThat(problems(text)).isEmpty();
    Evidence trade = read(text.getBytes(StandardCharsets.UTF_8)).value().all().getFirst();
    assertThat(((Evidence.Priced) trade).quote().delivery().place()).isEqualTo("Rotterdam");
  }

  @Test
  void sameIdInTwoFiles() throws IOException {
    Files.writeString(folder.resolve("a.csv"), csv(TRADE));
    Files.writeString(folder.resolve("b.csv"), csv(QUOTATION, TRADE));

    assertThat(bare(EvidenceFiles.read(folder, NOW)))
        .containsExactly(
            "b.csv:3: id = T1: an id names one row, and this one stands on line 2 of a.csv already."
                + " Remove one of the two rows, or give it an id of its own.");
  }

  @Test
  void folderWithoutEvidence() throws IOException {
    Files.writeString(folder.resolve("read.me"), "");

    assertThat(sentences(EvidenceFiles.read(folder, NOW)))
        .containsExactly(
            folder
                + ": the folder has no evidence, no file named .csv or .parquet."
                + " Is it the right folder?");
  }

  @Test
  void parquetCutInHalf() throws IOException {
    file = folder.resolve("e.parquet");
    EvidenceFiles.write(file, EvidenceRows.read(csv(TRADE)).value().all());
    byte[] whole = Files.readAllBytes(file);

    assertThat(problems(Arrays.copyOf(whole, whole.length / 2)))
        .containsExactly(
            "e.parquet: the Parquet file has no footer, so it is not whole."
                + " Was it cut off while it was written or copied? Fetch it again.");
    assertThat(problems(new byte[0])).singleElement().asString().contains("the file is empty");
    assertThat(problems(csv(TRADE))).singleElement().asString().contains("the file is not Parquet");
  }

  @Test
  void parquetWithBytesThatMakeNoSense() throws IOException {
    file = folder.resolve("e.parquet");
    EvidenceFiles.write(file, EvidenceRows.read(csv(TRADE, QUOTATION)).value().all());
    byte[] whole = Files.readAllBytes(file);
    for (int at = 4; at < whole.length - 4; at += 97) {
      byte[] spoilt = whole.clone();
      Arrays.fill(spoilt, at, Math.min(at + 40, spoilt.length - 4), (byte) 0x7F);

      // It may be told, or it may be a text that nobody can tell; it is never thrown.
      assertThat(read(spoilt)).isNotNull();
    }
    assertThat(problems("PAR1 nothing of the kind PAR1"))
        .singleElement()
        .asString()
        .contains("e.parquet:1: the file cannot be read on: ");
  }
}
