package forge.store.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import com.networknt.schema.Error;
import forge.kernel.Problem;
import forge.reserve.participant.HeldMaterial;
import forge.reserve.release.PolicyIteration;
import forge.reserve.release.SolvedProcess;
import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Auctions, release models and charges from files: published figures, and what is refused. */
class ReserveCaseFilesTest {

  private static AuctionOrder auction(String example) {
    return ReserveCaseFiles.auction(example, ReserveTexts.example(example)).value().orElseThrow();
  }

  @Test
  void theFourAuctionsOf2005BringWhatWasPublished() {
    AuctionOrder order = auction("copper-2005.auction.yaml");

    assertThat(order.auctions())
        .extracting(each -> each.receipts().toPlainString())
        .containsExactly("761783276.40", "502507701.00", "527112848.00", "146410743.23");
    assertThat(order.receipts()).isEqualTo("1937814568.63");
    assertThat(order.auctions())
        .extracting(
            each -> ((AuctionOrder.Held.Published) each).sale().fillPercent().toPlainString())
        .containsExactly("100.3", "66.9", "69.8", "18.8");
  }

  @Test
  void bidsAreLetInAndServed() {
    var held = (AuctionOrder.Held.Bidden) auction("small.auction.yaml").auctions().getFirst();

    assertThat(held.result().bids())
        .extracting(each -> each.refusal())
        .containsExactly(
            "",
            "with it a bidder would bid for more than 1000",
            "",
            "its price is below the reserve price 90",
            "");
    assertThat(held.result().awards())
        .extracting(each -> each.receipts().toPlainString())
        .containsExactly("44050.00", "60000.00", "50350.00");
    assertThat(held.receipts()).isEqualTo("154400.00");
    assertThat(held.sold()).isEqualTo("1530");
  }

  private static ReleaseCase release(String text) {
    return ReserveCaseFiles.release("m.yaml", text).value().orElseThrow();
  }

  @Test
  void thePublishedOptimumFollowsFromTheFile() {
    ReleaseCase order = release(ReserveTexts.example("markov.release.yaml"));
    SolvedProcess solved = PolicyIteration.solve(order.model().process());

    assertThat(order.weighed(solved.values())).isCloseTo(2401.5773, offset(0.00005));
    assertThat(solved.policy()).containsExactly(1, 1, 2, 2, 3, 4, 5, 6, 0, 0, 1, 1, 2, 3, 3, 4);
    assertThat(solved.proven()).isTrue();
  }

  @Test
  void anOptimumMayBeThatOfOneStart() {
    ReleaseCase order =
        release(
            ReserveTexts.example("markov.release.yaml")
                + "start: [{stock: 0, condition: normal, weight: 1}]\n");
    SolvedProcess solved = PolicyIteration.solve(order.model().process());

    assertThat(order.weighed(solved.values())).isCloseTo(2849.7510, offset(0.00005));
  }

  @Test
  void shippedIsTheExample() {
    assertThat(ReserveLibrary.text(ReserveLibrary.RELEASE))
        .isEqualTo(ReserveTexts.example("markov.release.yaml"));
  }

  private static HeldMaterial held(String text) {
    return ReserveCaseFiles.charge("c.yaml", text).value().orElseThrow().held();
  }

  @Test
  void ninetyDaysAndASwapToTheCent() {
    HeldMaterial still = held(ReserveTexts.example("ninety-days.charge.yaml"));
    HeldMaterial swapped = held(ReserveTexts.example("swap.charge.yaml"));

    assertThat(still.charge().interest()).isEqualTo("147945.21");
    assertThat(still.charge().storage()).isEqualTo("40500.00");
    assertThat(still.charge().total()).isEqualTo("188445.21");
    assertThat(swapped.charge().storage()).isEqualTo("32400.00");
    assertThat(swapped.unswapped()).isEqualTo(still.charge());
    assertThat(swapped.course())
        .extracting(HeldMaterial.Stand::onSite)
        .containsExactly(500_000_000L, 300_000_000L, 500_000_000L);
    assertThat(swapped.late()).isEmpty();
  }

  @Test
  void aDayLateIsADefaultThatIsCured() {
    HeldMaterial late =
        held(
            ReserveTexts.with(
                ReserveTexts.example("swap.charge.yaml"), "due: 2026-03-17", "due: 2026-03-16"));

    assertThat(late.late())
        .extracting(each -> each.since().toString(), each -> each.cured(), each -> each.grams())
        .containsExactly(tuple("2026-03-17", true, 200_000_000L));
  }

  @Test
  void whatIsNeverBroughtBackIsADefaultThatIsNotCured() {
    String text = ReserveTexts.example("swap.charge.yaml");
    HeldMaterial late = held(text.substring(0, text.indexOf("returns:")));

    assertThat(late.late())
        .extracting(each -> each.cured(), each -> each.grams())
        .containsExactly(tuple(false, 200_000_000L));
  }

  private static List<Problem> problems(String example, String text) {
    return switch (example.split("\\.")[1]) {
      case "auction" -> ReserveCaseFiles.auction("a.yaml", text).problems();
      case "release" -> ReserveCaseFiles.release("r.yaml", text).problems();
      default -> ReserveCaseFiles.charge("c.yaml", text).problems();
    };
  }

  private static List<Error> errors(String example, String text) {
    return PublishedSchema.of("reserve-" + example.split("\\.")[1]).errors(text);
  }

  static List<List<String>> bad() {
    return List.of(
        List.of("small.auction.yaml", "offered: 1500", "offered: 0"),
        List.of("small.auction.yaml", "unit: t", "unit: each"),
        List.of("small.auction.yaml", "cap: 1000", "cap: -1"),
        List.of("small.auction.yaml", "quantity: 600", "quantity: 0"),
        List.of("small.auction.yaml", "    bids:", "    sold: {quantity: 1, price: 1}\n    bids:"),
        List.of("copper-2005.auction.yaml", "currency: CNY", "currency: yuan"),
        List.of("copper-2005.auction.yaml", "price: 37986.6", "price: -1"),
        List.of("copper-2005.auction.yaml", "offered: 20000, over", "offered: 20000, cap: 5, over"),
        List.of("markov.release.yaml", "discount: 0.95", "discount: 1"),
        List.of("markov.release.yaml", "scale: 342", "scale: 0"),
        List.of("markov.release.yaml", "elasticity: 0.1", "elasticity: 1"),
        List.of("markov.release.yaml", "lost: 11", "lost: -11"),
        List.of("markov.release.yaml", "normal: 0.8", "normal: -0.8"),
        List.of("markov.release.yaml", "levels: [0, 3,", "levels: [-3, 3,"),
        List.of("markov.release.yaml", "  holding: 0.32\n", ""),
        List.of("swap.charge.yaml", "mass: 500000", "mass: 0"),
        List.of("swap.charge.yaml", "day-count: ACT/365", "day-count: ACT/364"),
        List.of("swap.charge.yaml", "interest: 0.06", "interest: -0.06"),
        List.of("swap.charge.yaml", "price: 20", "price: 20\nprincipal: 5"),
        List.of("swap.charge.yaml", "price: 20\n", ""),
        List.of("swap.charge.yaml", "from: 2026-01-01", "from: tomorrow"),
        List.of("swap.charge.yaml", "draws:", "drawn:"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void readerAndSchemaRefuseAlike(List<String> change) {
    String example = change.getFirst();
    String text = ReserveTexts.with(ReserveTexts.example(example), change.get(1), change.get(2));

    assertThat(problems(example, text)).isNotEmpty();
    assertThat(errors(example, text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "copper-2005.auction.yaml|name: second|name: first",
        "markov.release.yaml|normal: 0.8|normal: 0.7",
        "markov.release.yaml|{normal: 0.8, disrupted: 0.2}|{normal: 1}",
        "markov.release.yaml|levels: [0, 3,|levels: [3, 3,",
        "markov.release.yaml|lost: 11|lost: 400",
        "swap.charge.yaml|until: 2026-04-01|until: 2026-01-01",
        "swap.charge.yaml|{on: 2026-01-31, mass: 200000,|{on: 2026-01-31, mass: 600000,",
        "swap.charge.yaml|- {on: 2026-03-17|- {on: 2026-01-17"
      })
  void theReaderRefusesMore(String example, String passage, String other) {
    String text = ReserveTexts.with(ReserveTexts.example(example), passage, other);

    assertThat(problems(example, text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copper-2005.auction.yaml",
        "small.auction.yaml",
        "markov.release.yaml",
        "ninety-days.charge.yaml",
        "swap.charge.yaml"
      })
  void examplesFit(String example) {
    String text = ReserveTexts.example(example);

    assertThat(problems(example, text)).isEmpty();
    assertThat(errors(example, text)).isEmpty();
  }

  @Test
  void examplesInTheTextAreTheFiles() throws IOException {
    assertThat(Files.readString(Path.of("../docs/formats/reserve-cases.md")))
        .contains(ReserveTexts.example("small.auction.yaml"))
        .contains(ReserveTexts.example("markov.release.yaml"))
        .contains(ReserveTexts.example("swap.charge.yaml"));
  }
}
