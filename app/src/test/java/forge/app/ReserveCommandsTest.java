package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes, plans and policies from the command line. */
final class ReserveCommandsTest {

  private static final String WAR = "../docs/examples/reserve/two-years-of-war.sizing.yaml";

  private static Captured run(String... arguments) {
    return Captured.run(Engines.ofProduct(), arguments);
  }

  @Test
  void theToyIsShortAsByHand() {
    Captured run = run("reserve", "size", WAR);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("A risk of 5\u2009% of running out within 4 years")
        .containsPattern("Toy metal +metal +0\\.43 +100\u2009% +40\\.0 +40\\.0 ")
        .containsPattern("1 +290 +60\\.0 +255 +45\\.0 +0 +25\\.0 +45\\.0")
        .containsPattern("2 +300 +60\\.0 +255 +45\\.0 +0 +15\\.0 +45\\.0");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void theSameBytesOnAnyNumberOfThreads() {
    String[] order = {"reserve", "size", "--shipped", "--draws", "3500", "--json", "--threads"};
    String one = run(with(order, "1")).out();

    assertThat(run(with(order, "3")).out()).isEqualTo(one);
    assertThat(one).contains("\"product\"", "\"magnet-ndfeb\"", "\"leftOut\"");
  }

  @Test
  void theShippedPlanIsProven() {
    Captured run = run("reserve", "plan", "--shipped");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Proven: no plan is worth more than", "LOTS BY YEAR", "Tungsten");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void targetsOfTheChainsBecomeAPlanUnderABudget() {
    Captured run = run("reserve", "plan", "--chains", "--budget", "50e6,50e6");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("100 million USD buy", "Proven: no plan", "magnet-ndfeb");
  }

  @Test
  void aPlanThatIsNotProvenToItsToleranceSaysSo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plan.yaml");
    String text = Files.readString(Path.of("../docs/examples/reserve/nds-2013.plan.yaml"));
    Files.writeString(
        file, text.replace("tolerance: 0.001", "tolerance: 0").replace("parts: 2000", "parts: 3"));
    Captured run = run("reserve", "plan", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Not proven to the tolerance");
  }

  @Test
  void twoVersionsOfAPolicyStandBesideEachOther() {
    Captured run =
        run(
            "reserve",
            "policy",
            "simulate",
            "../docs/examples/reserve/careful.policy.yaml",
            "--against",
            "../docs/examples/reserve/early.policy.yaml",
            "--sizing",
            WAR,
            "--draws",
            "50");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("demonstration@2026-02 leaves")
        .contains("orders past their clock", "STOCK", "reviewed by lender-risk-office");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @ParameterizedTest
  @CsvSource({
    "size, give either a file or --shipped",
    "plan, give either a file or --shipped",
    "plan --shipped --budget 1e6, a budget goes with --chains or --sizing",
    "plan --chains, a budget goes with --chains or --sizing",
    "size --shipped --risk 1, 'must be in [0, 1)'",
    "size --shipped --draws 0, must be from 1 to 10000000",
    "size no-such.yaml, there is no such file",
    "policy simulate --shipped --product unobtainium, the sizing has no product of this code"
  })
  void badInputIsRefusedWithItsReason(String arguments, String reason) {
    Captured run = run(("reserve " + arguments).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(reason);
  }

  @ParameterizedTest
  @CsvSource({"size", "plan", "policy", "policy simulate"})
  void helpHasExamples(String command) {
    Captured run = run(("reserve " + command + " --help").split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: forge reserve " + command, "Examples:");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  private static String[] with(String[] order, String last) {
    String[] all = java.util.Arrays.copyOf(order, order.length + 1);
    all[order.length] = last;
    return all;
  }
}
