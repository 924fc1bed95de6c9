package forge.market.baseyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.market.certificate.Certifier;
import forge.market.scenario.Calibration;
import forge.market.scenario.Horizon;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Economy;
import forge.world.Knowledge;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.World;
import forge.world.WorldChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever the facts, the reconciled year balances, and its market clears at it. */
class ReconciliationTest {

  private static final EconomyId AAA = EconomyId.of("AAA");
  private static final ProcessId DIG = new ProcessId("dig");

  private static final String WORDS =
      """
      economy AAA 0 10
      economy BBB 0 30
      economy CCC 0 50
      economy DDD 0 70
      group GRP BBB CCC
      product ore rocks
      product metal rocks
      product slag rocks
      process dig > ore : 100 200 300
      process win > metal : 2000 2500 3000 copper
      process melt 2 ore > 1 metal 0.1 slag : 500 1000 1500
      tax metal AAA 0.13
      """;

  private static final String VINTAGES =
      """
      output AAA dig 80 A 2023 2024
      output AAA dig 90 A 2023 2025
      output AAA dig 100 A 2024 2025
      output AAA dig 110 A 2024 2026
      final AAA ore 100 D 2024 2024
      price ore AAA 1000 A 2024 2024
      """;

  @Test
  void theLatestVintageOfTheNearestYearCounts() {
    assertThat(output(Knowledge.BASE)).isCloseTo(110, within(0.2));
  }

  @Test
  void onlyWhatWasKnownCounts() {
    assertThat(output(new Knowledge(2024, 2025))).isCloseTo(100, within(1e-6));
    assertThat(output(new Knowledge(2023, 2025))).isCloseTo(90, within(1.5));
    assertThat(output(new Knowledge(2023, 2024))).isCloseTo(80, within(2.5));
  }

  /** Known in 2024 is 2023 alone, which is doubted more for being of another year. */
  @Test
  void anEarlierYearStandsInForTheWantedOne() {
    Reconciled then = reconciled(VINTAGES, new Knowledge(2024, 2024));
    assertThat(then.adjusted())
        .filteredOn(each -> each.what().startsWith("output"))
        .singleElement()
        .satisfies(each -> assertThat(each.published()).isEqualTo(80))
        .satisfies(each -> assertThat(each.provenance().year()).isEqualTo(2023));
  }

  private static double output(Knowledge knowledge) {
    return reconciled(VINTAGES, knowledge).year().output(AAA, DIG);
  }

  private static Reconciled reconciled(String facts, Knowledge knowledge) {
    World world = FactSketch.world(WORDS, facts);
    return Reconciliation.of(world, knowledge, Set.copyOf(world.chains()));
  }

  @Test
  void chainsThatAreNotAskedForAreLeftOut() {
    World world =
        FactSketch.world(
            WORDS,
            """
            product salt brines
            process boil > salt : 10 20 30
            output AAA boil 10 A
            final AAA salt 10 A
            price salt AAA 100 A
            output AAA dig 10 A
            final AAA ore 10 A
            price ore AAA 1000 A
            """);
    BaseYear brines =
        Reconciliation.of(world, Knowledge.BASE, Set.of(world.chain("brines"))).year();
    assertThat(brines.production(AAA, ProductId.of("salt"))).isPositive();
    assertThat(brines.production(AAA, ProductId.of("ore"))).isZero();
  }

  @Test
  void aChainWithoutFactsIsAnEmptyYear() {
    BaseYear year = Reconciliation.of(FactSketch.world(WORDS)).year();
    assertThat(year.tables().activities()).isEmpty();
    assertThat(year.tables().prices()).isEmpty();
  }

  @Test
  void aChainWithoutPricesIsAProblemForEachProduct() {
    World world = FactSketch.world(WORDS, "output AAA dig 100 A", "final AAA ore 100 A");
    Reconciled reconciled = Reconciliation.of(world);
    assertThat(reconciled.problems())
        .extracting(Problem::value)
        .containsExactly("ore", "metal", "slag");
    assertThat(reconciled.year().output(AAA, DIG)).isCloseTo(100, within(1e-9));
  }

  /** Facts of every confidence that need not fit one another. */
  @Property(tries = 60)
  void anyFactsReconcile(@ForAll long seed) {
    World world = anyWorld(new Random(seed));
    Reconciled reconciled = Reconciliation.of(world);
    BaseYear year = reconciled.year();
    for (Economy economy : world.economies()) {
      for (Product product : world.products()) {
        double through =
            year.production(economy.id(), product.id()) + year.imports(economy.id(), product.id());
        assertThat(year.imbalance(economy.id(), product.id()))
            .as(economy.id() + " " + product.id())
            .isCloseTo(0, within(1e-9 * Math.max(1, through)));
      }
    }
    assertNothingNegative(year);
    assertThat(reconciled.problems()).isEmpty();
    assertThat(WorldChecks.check(world, year))
        .noneMatch(each -> each.rule().startsWith("what is supplied"));
  }

  private static void assertNothingNegative(BaseYear year) {
    assertThat(year.tables().activities())
        .allSatisfy(
            each -> {
              assertThat(each.output().value()).isNotNegative();
              assertThat(each.capacity().value()).isGreaterThanOrEqualTo(each.output().value());
            });
    assertThat(year.tables().uses())
        .allSatisfy(each -> assertThat(each.quantity().value()).isNotNegative());
    assertThat(year.tables().flows())
        .allSatisfy(each -> assertThat(each.quantity().value()).isPositive());
    assertThat(year.tables().prices())
        .allSatisfy(each -> assertThat(each.price().value()).isPositive());
  }

  /** To a tenth of a per cent: prices and quantities together, as users read them. */
  @Property(tries = 15)
  void itsMarketClearsAtTheYear(@ForAll long seed) {
    World world = anyWorld(new Random(seed));
    BaseYear year = Reconciliation.of(world).year();
    for (Horizon horizon : Horizon.values()) {
      Set<Chain> chains = Set.copyOf(world.chains());
      var baseline = Calibration.calibrate(world, year, horizon, chains);
      var solved = baseline.solved();
      assertThat(Certifier.certify(solved.problem(), solved.equilibrium()).passed()).isTrue();
      assertThat(baseline.fit(solved.equilibrium()))
          .isNotEmpty()
          .allSatisfy(
              line -> assertThat(line.missPercent()).as("%s", line).isCloseTo(0, within(0.1)));
    }
  }

  /** A by-product's plant that neither ran nor could have run was no part of the year. */
  @Test
  void aPlantWithoutOutputOrCapacityIsNoActivity() {
    World world =
        FactSketch.world(
            WORDS,
            """
            output AAA dig 100 A
            capacity AAA dig 120 A
            final AAA ore 100 A
            output BBB dig 0 B
            price ore AAA 1000 A
            price metal AAA 4000 A
            price slag AAA 100 A
            """);
    BaseYear year = Reconciliation.of(world).year();
    var baseline = Calibration.calibrate(world, year, Horizon.SHORT, Set.copyOf(world.chains()));
    assertThat(baseline.problem().activities())
        .extracting(each -> each.id().name())
        .containsExactly("dig@AAA");
  }

  /**
   * AAA digs, BBB and CCC melt its ore, DDD and others use metal and slag; figures are 30 % off one
   * another, and some facts are there only by chance.
   */
  private static World anyWorld(Random random) {
    double melted = 10 + 1000 * random.nextDouble();
    double share = 0.2 + 0.6 * random.nextDouble();
    var facts = new Drawn(random);
    facts.add("output AAA dig", 2 * melted);
    facts.add("capacity AAA dig", 3 * melted);
    facts.add("output BBB melt", share * melted);
    facts.add("output CCC melt", (1 - share) * melted);
    facts.perhaps("capacity CCC melt", melted);
    facts.perhaps("output DDD win", 0.1 * melted);
    facts.perhaps("host-limit DDD win", 0.2 * melted);
    facts.add("final BBB metal", 0.3 * melted);
    facts.add("final DDD metal", 0.7 * melted);
    facts.perhaps("other CCC slag", 0.05 * melted);
    facts.add("final DDD slag", 0.05 * melted);
    facts.perhaps("flow ore AAA BBB", 2 * share * melted);
    facts.perhaps("flow metal CCC DDD", 0.5 * melted);
    facts.perhaps("production GRP metal", melted);
    facts.perhaps("use * ore", 2 * melted);
    facts.perhaps("residual CCC metal", 0.05 * melted);
    facts.add("price ore AAA", 1000);
    facts.add("price metal DDD", 4000);
    facts.perhaps("price metal GRP", 3800);
    facts.add("price slag CCC", 200);
    return FactSketch.world(WORDS, String.join("\n", facts.lines));
  }

  /** Facts drawn by chance: figures up to 30 % off, of any confidence. */
  private static final class Drawn {
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    Drawn(Random random) {
      this.random = random;
    }

    void add(String what, double about) {
      double value = about * (0.7 + 0.6 * random.nextDouble());
      lines.add("%s %s %s".formatted(what, value, "ABCD".charAt(random.nextInt(4))));
    }

    void perhaps(String what, double about) {
      if (random.nextBoolean()) {
        add(what, about);
      }
    }
  }
}
