package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Auctions, release policies and charges from the command line. */
class ReserveCasesCommandsTest {

  private static Captured run(String... arguments) {
    var all = new ArrayList<>(List.of("reserve"));
    all.addAll(List.of(arguments));
    return Captured.at(Instant.EPOCH, all.toArray(String[]::new));
  }

  private static String example(String name) {
    return Path.of("../docs/examples/reserve/" + name).toString();
  }

  @Test
  void auctionsAreRecomputed() {
    Captured text = run("auction", example("copper-2005.auction.yaml"));
    Captured json = run("auction", example("copper-2005.auction.yaml"), "--json");

    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("1937814568.63", "100.3", "66.9", "69.8", "18.8");
    assertThat(json.out()).contains("\"receipts\" : 1937814568.63");
  }

  @Test
  void bidsAreDecided() {
    assertThat(run("auction", example("small.auction.yaml")).out())
        .contains("its price is below the reserve price 90", "50350.00");
    assertThat(run("auction", example("small.auction.yaml"), "--json").out())
        .contains("\"letIn\" : false", "\"withinOverDelivery\" : true");
  }

  @Test
  void theReleasePolicyIsThePublishedOne() {
    Captured text = run("policy", "solve", "--shipped");

    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("401.5773", "Proven", "55.1958");
    assertThat(run("policy", "solve", example("markov.release.yaml"), "--json").out())
        .contains("\"proven\" : true", "\"optimum\" : 2401.57725");
    assertThat(run("policy", "solve").code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void aSwapIsSetBesideTheHolding() {
    assertThat(run("charge", example("swap.charge.yaml")).out())
        .contains("147945.21", "32400.00", "188445.21", "180345.21");
    assertThat(run("charge", example("swap.charge.yaml"), "--json").out())
        .contains("\"total\" : 180345.21", "\"total\" : 188445.21");
  }

  @Test
  void whatCannotBeReadIsBadInput() {
    for (String command : List.of("auction", "charge")) {
      Captured wrong = run(command, example("markov.release.yaml"), "--json");
      assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(wrong.err()).contains("forge");
    }
  }
}
