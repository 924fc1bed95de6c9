package forge.levy.custody;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is claimed never exceeds what came in, whatever the method. */
class CustodyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final MassBalance.Span YEAR =
      new MassBalance.Span(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  private static Batch batch(String id, String mass, boolean qualifies, String consumedBy) {
    return new Batch(id, DAY, new BigDecimal(mass), qualifies, EvidenceGrade.CERTIFIED, consumedBy);
  }

  private static CustodyAccount account(String yield, List<Batch> batches, String... claims) {
    var all = new ArrayList<Claim>();
    for (String mass : claims) {
      all.add(new Claim("C" + all.size(), DAY, new BigDecimal(mass)));
    }
    return CustodyAccount.of(
        new MassBalance("x", YEAR, new BigDecimal(yield), EvidenceGrade.CERTIFIED, batches, all));
  }

  private static final List<Batch> FORTY_OF_A_HUNDRED =
      List.of(batch("q", "40", true, ""), batch("o", "60", false, ""));

  /** The mass-balance example of the UN Transparency Protocol, which applies no yield factor. */
  @Test
  void ofFortyQualifyingAndSixtyOtherFortyMayBeClaimed() {
    var account = account("1", FORTY_OF_A_HUNDRED, "40");
    assertThat(account.claimable()).isEqualByComparingTo("40");
    assertThat(account.refusals()).isEmpty();
  }

  @Test
  void theYieldLowersItAndAClaimBeyondIsRefused() {
    var account = account("0.8", FORTY_OF_A_HUNDRED, "30", "3", "2");
    assertThat(account.claimable()).isEqualByComparingTo("32");
    assertThat(account.claimed()).isEqualByComparingTo("32");
    assertThat(account.refusals()).containsExactly("claim C1 of 3 is more than the 2.0 left");
  }

  @Test
  void noBatchIsUsedTwice() {
    var batches =
        List.of(
            batch("a", "10", true, ""),
            batch("a", "10", true, ""),
            batch("b", "10", true, "claim Z"));
    var account = account("1", batches, "10");
    assertThat(account.claimable()).isEqualByComparingTo("10");
    assertThat(account.refusals())
        .containsExactly(
            "batch a stands twice; it counts once", "batch b is used up already by claim Z");
  }

  @Test
  void weakEvidenceAndOtherPeriodsDoNotCount() {
    var weak = new Batch("w", DAY, BigDecimal.TEN, true, EvidenceGrade.DECLARED, "");
    var late =
        new Batch("l", LocalDate.of(2027, 1, 1), BigDecimal.TEN, true, EvidenceGrade.VERIFIED, "");
    var account = account("1", List.of(weak, late));
    assertThat(account.claimable()).isZero();
    assertThat(account.refusals())
        .containsExactly(
            "batch w is declared; at least certified counts",
            "batch l of 2027-01-01 is outside the period");
  }

  private static Inventory inventory(InventoryMethod method, Movement... movements) {
    var methods = new TreeMap<Integer, InventoryMethod>();
    methods.put(2026, method);
    return new Inventory("x", MonthDay.of(1, 1), methods, List.of(movements));
  }

  private static Movement in(String id, int mass, boolean originating) {
    return new Movement.Receipt(id, DAY, BigDecimal.valueOf(mass), originating);
  }

  private static Movement out(String id, int mass, String... lots) {
    return new Movement.Withdrawal(id, DAY, BigDecimal.valueOf(mass), List.of(lots));
  }

  private static BigDecimal originating(InventoryMethod method, String... lots) {
    var run =
        InventoryRun.of(
            inventory(method, in("a", 30, true), in("b", 60, false), out("s", 40, lots)));
    return run.withdrawn().getFirst().originating();
  }

  @Test
  void eachMethodTakesInItsOrder() {
    assertThat(originating(InventoryMethod.FIFO)).isEqualByComparingTo("30");
    assertThat(originating(InventoryMethod.LIFO)).isEqualByComparingTo("0");
    assertThat(originating(InventoryMethod.AVERAGE)).isEqualTo("13.333333333333");
    assertThat(originating(InventoryMethod.SPECIFIC, "b", "a")).isEqualByComparingTo("0");
    assertThat(originating(InventoryMethod.SPECIFIC, "a", "b")).isEqualByComparingTo("30");
  }

  @Test
  void whatIsNotThereCannotLeave() {
    var short1 = inventory(InventoryMethod.FIFO, in("a", 3, true), out("s", 4));
    assertThat(InventoryRun.of(short1).refusals())
        .containsExactly("s takes 4; there is 3 to take from");
    var twice = inventory(InventoryMethod.SPECIFIC, in("a", 3, true), out("s", 4, "a", "a"));
    assertThat(InventoryRun.of(twice).withdrawn()).isEmpty();
  }

  @Test
  void aFiscalYearWithoutAMethodIsNamed() {
    var methods = new TreeMap<Integer, InventoryMethod>();
    methods.put(2026, InventoryMethod.FIFO);
    var april =
        new Inventory("x", MonthDay.of(4, 1), methods, List.of(in("a", 3, true), out("s", 1)));
    assertThat(InventoryRun.of(april).refusals())
        .containsExactly("s: no method is chosen for the fiscal year 2025");
  }

  @Property
  void aBalanceNeverClaimsMoreThanItHas(
      @ForAll("masses") List<Integer> qualifying,
      @ForAll("masses") List<Integer> claims,
      @ForAll("yields") BigDecimal yield) {
    var batches = new ArrayList<Batch>();
    qualifying.forEach(m -> batches.add(batch("b" + batches.size(), m + "", true, "")));
    String[] all = claims.stream().map(String::valueOf).toArray(String[]::new);
    var account = account(yield.toPlainString(), batches, all);
    var there =
        BigDecimal.valueOf(qualifying.stream().mapToInt(Integer::intValue).sum()).multiply(yield);
    assertThat(account.claimed()).isLessThanOrEqualTo(there);
    assertThat(account.draws().stream().map(CustodyAccount.Draw::output))
        .allMatch(output -> output.signum() > 0);
    assertThat(account.refusals()).hasSizeLessThanOrEqualTo(claims.size());
  }

  @Provide
  Arbitrary<List<Integer>> masses() {
    return Arbitraries.integers().between(1, 50).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<BigDecimal> yields() {
    return Arbitraries.integers().between(1, 150).map(n -> BigDecimal.valueOf(n, 2));
  }

  @Property
  void noMethodGivesMoreThanSegregationWould(
      @ForAll InventoryMethod method, @ForAll("movements") List<Movement> movements) {
    var run = InventoryRun.of(inventory(method, movements.toArray(Movement[]::new)));
    var came = BigDecimal.ZERO;
    for (Movement each : movements) {
      came =
          each instanceof Movement.Receipt receipt && receipt.originating()
              ? came.add(each.mass())
              : came;
    }
    BigDecimal went =
        run.withdrawn().stream()
            .map(InventoryRun.Withdrawn::originating)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(went).isLessThanOrEqualTo(came);
    assertThat(run.withdrawn())
        .allMatch(each -> each.originating().compareTo(each.mass()) <= 0)
        .allMatch(each -> each.originating().signum() >= 0);
  }

  @Provide
  Arbitrary<List<Movement>> movements() {
    Arbitrary<Movement> one =
        Combinators.combine(
                Arbitraries.integers().between(1, 30),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 1_000_000))
            .as(
                (mass, comes, originating, id) ->
                    comes ? in("m" + id, mass, originating) : out("m" + id, mass));
    return one.list().ofMaxSize(12);
  }
}
