package forge.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.evidence.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Parquet file of another program, with columns of its types, holds what the CSV file holds. */
class TypedParquetTest {

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message table {
            required binary id (STRING);
            required binary kind (STRING);
            optional binary product (STRING);
            required int32 date (DATE);
            optional int64 received (TIMESTAMP(MICROS,true));
            optional double price;
            optional binary currency (STRING);
            optional binary unit (STRING);
            optional binary basis (STRING);
            optional int32 assay (DECIMAL(5,4));
            optional double moisture;
            optional float quantity;
            optional binary quantity_unit (STRING);
            optional binary buyer (STRING);
            optional binary seller (STRING);
            optional boolean affiliated;
            optional binary delivery (STRING);
            optional binary place (STRING);
            optional binary economy (STRING);
            optional int64 credit_days;
            required binary source (STRING);
          }
          """);

  @TempDir private Path folder;

  private Path write(double price) throws IOException {
    Path file = folder.resolve("e.parquet");
    var row = new SimpleGroup(SCHEMA);
    row.append("id", "T1").append("kind", "transaction").append("product", "ndpr-oxide");
    row.append("date", (int) LocalDate.of(2026, 5, 18).toEpochDay());
    row.append("received", Instant.parse("2026-05-18T15:30:00Z").getEpochSecond() * 1_000_000);
    row.append("price", price).append("currency", "USD").append("unit", "kg");
    row.append("basis", "NdPr oxide").append("assay", 9950).append("moisture", Double.NaN);
    row.append("quantity", 12.5f).append("quantity_unit", "t").append("buyer", "b");
    row.append("seller", "s").append("affiliated", true).append("delivery", "CIF");
    row.append("place", "Rotterdam").append("economy", "NLD").append("credit_days", 30L);
    row.append("source", "returns");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(SCHEMA).build()) {
      writer.write(row);
    }
    return file;
  }

  @Test
  void typesAreReadAsTheTextOfCsv() throws IOException {
    var read = EvidenceFiles.read(write(106.25), EvidenceRows.NOW);
    String row =
        EvidenceRows.with(
            EvidenceRows.TRADE,
            "received=2026-05-18T15:30:00Z;assay=0.995;affiliated=yes;credit_days=30");
    Evidence expected = EvidenceRows.read(EvidenceRows.csv(row)).value().all().getFirst();

    assertThat(EvidenceRows.sentences(read)).isEmpty();
    assertThat(read.value().all()).containsExactly(expected);
  }

  @Test
  void problemNamesTheRow() throws IOException {
    Path file = write(-1);

    assertThat(EvidenceRows.sentences(EvidenceFiles.read(file, EvidenceRows.NOW)))
        .containsExactly(
            file
                + ":1: price = -1: a price is above zero. Leave the row out where there was none.");
  }
}
