package forge.store.acts;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.PartyId;
import forge.kernel.Problem;
import forge.reserve.act.Act;
import forge.reserve.act.Deed;
import forge.reserve.act.Desk;
import forge.reserve.act.Fields;
import forge.reserve.act.LotFields;
import forge.reserve.act.Purse;
import forge.reserve.act.ReserveBook;
import forge.reserve.act.ReserveChecks;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.document.PublishedSchema;
import forge.store.ledger.SqlLedger;
import forge.store.world.WorldLoader;
import forge.world.Chain;
import forge.world.World;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents about the reserve: the demonstration, the examples, the schemas, what is refused. */
class ReserveDocumentsTest {

  @TempDir private Path folder;

  private static String demonstration() throws IOException {
    try (var stream =
        Objects.requireNonNull(
            ReserveDocuments.class.getResourceAsStream("/forge/reserve/demonstration.yaml"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ReserveBook filled(LedgerStore ledger, List<Act> acts) {
    var desk = new Desk(ledger);
    for (Act act : acts) {
      assertThat(desk.apply(act, act.on().atTime(12, 0).toInstant(ZoneOffset.UTC)))
          .isInstanceOf(Desk.Result.Done.class);
    }
    return ReserveBook.of(ledger);
  }

  @Test
  void theDemonstrationIsTwelveBillionOverTheNineChainsAndHolds() {
    Checked<List<Act>> acts = ReserveDocuments.demonstration();
    assertThat(acts.problems()).isEmpty();

    ReserveBook book = filled(new MemoryLedger(), acts.value());

    var finance = book.charter().finance();
    assertThat(finance.capital().add(finance.facility())).isEqualByComparingTo("12000000000");
    assertThat(book.charter().name().label()).isEqualTo("illustrative");
    assertThat(ReserveChecks.breaches(book)).isEmpty();
    assertThat(ReserveChecks.counts(book)).singleElement().asString().contains("-120.000 kg");
    World world = WorldLoader.shipped().value();
    assertThat(
            book.holdings().stream()
                .map(each -> world.product(each.lot().product()).mineral())
                .collect(Collectors.toSet()))
        .isEqualTo(world.chains().stream().map(Chain::id).collect(Collectors.toSet()));
  }

  @Test
  void theDemonstrationHasADefaultThatWasCuredAndOneThatWasNot() {
    ReserveBook book = filled(new MemoryLedger(), ReserveDocuments.demonstration().value());

    assertThat(book.obligations().defaults(LocalDate.parse("2026-11-26")))
        .extracting(each -> each.obligation().draw() + " " + each.cured())
        .containsExactlyInAnyOrder("D-2 true", "D-3 false");
    assertThat(book.orders()).hasSize(2);
    assertThat(book.waiting()).extracting(each -> each.id()).containsExactly("O-2");
  }

  @Test
  void aLedgerInAFileSaysWhatOneInMemorySays() {
    List<Act> acts = ReserveDocuments.demonstration().value();
    ReserveBook memory = filled(new MemoryLedger(), acts);

    try (SqlLedger sql = SqlLedger.in(folder.resolve("ledger"))) {
      ReserveBook file = filled(sql, acts);

      assertThat(sql.verify().breaches()).isEmpty();
      assertThat(file.acts()).isEqualTo(memory.acts());
      assertThat(file.holdings()).isEqualTo(memory.holdings());
      assertThat(sql.balance(Purse.CASH)).isEqualTo(memory.ledger().balance(Purse.CASH));
    }
  }

  @Test
  void theSchemasTakeTheDemonstrationAndTheExamples() throws IOException {
    assertThat(PublishedSchema.of("reserve").errors(demonstration())).isEmpty();
    assertThat(PublishedSchema.of("reserve-lot").errors(example("reserve-lot"))).isEmpty();
    assertThat(PublishedSchema.of("reserve-commitment").errors(example("reserve-commitment")))
        .isEmpty();
  }

  private static String example(String format) throws IOException {
    return Files.readString(Path.of("../docs/formats/" + format + "-example.yaml"));
  }

  @Test
  void theExampleOfALotIsReadAndWithoutAnyOfItsKeysBothRefuseIt() throws IOException {
    Checked<Fields> read = ActFiles.read(Path.of("../docs/formats/reserve-lot-example.yaml"));
    assertThat(LotFields.read(read.value())).isPresent();
    PublishedSchema schema = PublishedSchema.of("reserve-lot");
    String text = example("reserve-lot");

    for (String key :
        List.of("id", "product", "brand", "certificate", "net", "substance", "owner", "cost")) {
      String without = text.replaceAll("(?m)^" + key + ": .*\n", "");
      assertThat(without).isNotEqualTo(text);
      assertThat(schema.errors(without)).isNotEmpty();
      Path file = Files.writeString(folder.resolve(key + ".yaml"), without);
      assertThat(LotFields.read(ActFiles.read(file).value())).isEmpty();
    }
  }

  @Test
  void problemsHaveTheirLineAndAreToldAtOnce() {
    String text =
        """
        on: 2026-02-04
        by: Board
        acts:
          - {act: draw, id: D-1, on: 2026-02-30, by: M, participant: M, product: x, quantity: ten, replenish-by: 2026-04-01}
          - {act: dance, id: D-2, on: 2026-03-01, by: M}
        """;

    List<Problem> problems = ReserveDocuments.read("r.yaml", text).problems();

    assertThat(problems)
        .filteredOn(each -> each.line() >= 4)
        .extracting(each -> each.line() + " " + each.field())
        .contains("4 acts.1.on", "4 acts.1.quantity", "5 acts.2.act");
    assertThat(problems).anySatisfy(each -> assertThat(each.field()).startsWith("charter."));
  }

  @Test
  void aLotComesInWarrantedInThreeActs() throws IOException {
    Checked<Fields> read = ActFiles.read(Path.of("../docs/formats/reserve-lot-example.yaml"));
    var lot = LotFields.read(read.value()).orElseThrow();

    List<Act> acts = ReserveDocuments.warranted(lot, BigDecimal.ZERO, PartyId.of("Board"));

    assertThat(acts).hasSize(3);
    assertThat(acts.getFirst().deed()).isEqualTo(new Deed.Received(lot, BigDecimal.ZERO));
  }
}
