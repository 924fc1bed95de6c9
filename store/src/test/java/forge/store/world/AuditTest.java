package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import forge.world.Stage;
import forge.world.Table;
import forge.world.World;
import forge.world.audit.Audit;
import forge.world.audit.Coverage;
import forge.world.audit.Coverage.Count;
import forge.world.audit.Coverage.Kind;
import forge.world.audit.Finding;
import forge.world.audit.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An audit of a chain that is in order finds nothing; spoil one thing and it names that thing. */
final class AuditTest {

  @TempDir Path folder;
  private ToyWorld toy;

  @BeforeEach
  void aChainInOrder() {
    toy = new ToyWorld(folder);
  }

  @Test
  void aChainInOrderHasNoFindings() {
    assertThat(toy.load().problems()).isEmpty();
    assertThat(found(Severity.HARD)).isEmpty();
    assertThat(found(Severity.SOFT)).isEmpty();
  }

  @Test
  void theSameFactTwiceIsHard() {
    toy.add(Table.USES, "CHN,toy-salt,final,t,61,61,61,2024,2025,observed,B,BOOK,again");
    assertThat(found(Severity.HARD))
        .containsExactly("toy/uses.csv: CHN toy-salt final, 2024 as known in 2025 by BOOK");
  }

  @Test
  void anotherVintageIsNoRepetition() {
    toy.add(Table.USES, "CHN,toy-salt,final,t,61,61,61,2024,2026,observed,B,BOOK,revised");
    assertThat(found(Severity.HARD)).isEmpty();
  }

  @Test
  void calibrationNeedsElasticities() {
    toy.edit(Table.ELASTICITIES, "toy-salt,demand,long,", "toy-ore,demand,long,");
    toy.edit(Table.ELASTICITIES, "0.3,0.1,0.5,yes", "0.3,0.1,0.5,no");
    assertThat(found(Severity.HARD))
        .containsExactly(
            "toy/elasticities.csv: toy-salt demand long",
            "toy/elasticities.csv: toy-ore supply short");
  }

  @Test
  void aByProductMayLackItsElasticity() {
    toy.edit(Table.PROCESSES, "toy-ore:1,0.8,,", "toy-ore:1,0.8,zinc,");
    toy.edit(Table.ELASTICITIES, "0.3,0.1,0.5,yes", "0.3,0.1,0.5,no");
    assertThat(found(Severity.HARD)).isEmpty();
    assertThat(found(Severity.SOFT)).containsExactly("toy/elasticities.csv: toy-ore supply short");
  }

  @Test
  void aProductWithoutUsablePriceIsHard() {
    toy.edit(Table.PRICES, "toy-ore,cif China,CHN,", "toy-ore,cif China,,");
    assertThat(found(Severity.HARD)).containsExactly("toy/prices.csv: toy-ore");
  }

  @Test
  void whatIsMadeIsUsedAndWhatIsUsedIsMade() {
    toy.edit(Table.PROCESSES, "toy-ore:4,toy-salt:1", "toy-salt:0.1,toy-salt:1");
    toy.edit(Table.PROCESSES, "mine,,toy-ore:1", "mine,,toy-salt:1");
    assertThat(found(Severity.HARD)).contains("toy/elasticities.csv: toy-salt supply short");
    assertThat(found(Severity.SOFT)).contains("toy/products.csv: toy-ore");
  }

  @Test
  void anUnusedProductIsHard() {
    toy.edit(Table.USES, ",toy-salt,", ",toy-ore,");
    assertThat(found(Severity.HARD)).contains("toy/products.csv: toy-salt");
  }

  @Test
  void capacityIsThereAndNotBelowOutput() {
    toy.edit(Table.PRODUCTION, "capacity,t,500,500,500", "host-limit,t,500,500,500");
    toy.edit(Table.PRODUCTION, "capacity,t,150,150,150", "capacity,t,90,90,90");
    assertThat(found(Severity.SOFT))
        .containsExactly(
            "toy/production.csv: AUS mine-toy capacity",
            "toy/production.csv: CHN make-salt capacity");
  }

  @Test
  void aPricePerKilogramAmongPricesPerTonneIsSeen() {
    String row = ",JPN,%s,%s,%s,5,USD,kg,99 %%,no tax,2024,quotation,2024,2025,observed,B,BOOK,";
    toy.add(Table.PRICES, "toy-salt,Japan" + row.formatted("5200", "5200", "5200"));
    toy.add(Table.PRICES, "toy-salt,Korea" + row.formatted("5.1", "5.1", "5.1"));
    assertThat(found(Severity.SOFT)).containsExactly("toy/prices.csv: toy-salt Korea 2024");
  }

  @Test
  void sumsAreHeldAgainstTheirParts() {
    toy.add(Table.TOTALS, "*,toy-salt,production,t,100,100,100,2024,2026,observed,A,BOOK,");
    toy.add(Table.TOTALS, "*,toy-ore,production,t,480,480,480,2024,2026,observed,A,BOOK,");
    toy.add(Table.USES, "*,toy-salt,final,t,130,130,130,2024,2026,observed,A,BOOK,");
    assertThat(found(Severity.SOFT))
        .containsExactly(
            "toy/uses.csv: * toy-salt final 2024", "toy/totals.csv: * toy-ore production 2024");
  }

  @Test
  void theWorldUsesWhatItMakes() {
    toy.edit(Table.USES, "final,t,60,60,60", "final,t,20,20,20");
    assertThat(found(Severity.SOFT)).containsExactly("toy/uses.csv: world toy-salt 2024");
  }

  @Test
  void anEstimateIsNotOfficial() {
    toy.edit(Table.USES, "t,40,30,50,2024,2025,estimated,D", "t,40,30,50,2024,2025,estimated,A");
    assertThat(found(Severity.SOFT)).containsExactly("toy/uses.csv: JPN toy-salt final");
  }

  @Test
  void aRecoveryInPerCentIsRefusedWithItsLine() {
    toy.edit(Table.PROCESSES, "toy-ore:4,toy-salt:1,0.9", "toy-ore:4,toy-salt:1,90");
    assertThat(toy.load().problems())
        .anySatisfy(
            problem ->
                assertThat(problem.sentence())
                    .isEqualTo(
                        "toy/processes.csv:3: recovery = 90: a recovery is a share in [0, 1]."
                            + " Was it given in per cent?"));
  }

  @Test
  void coverageCountsAndNamesWhatIsMissing() {
    World world = toy.load().value();
    var chain = world.chain("toy");
    Coverage coverage = Coverage.of(world);
    assertThat(coverage.count(chain, Stage.REFINED, Kind.USE)).isEqualTo(new Count(1, 0, 1, 0));
    assertThat(coverage.count(chain, Kind.FLOW)).isEqualTo(new Count(1, 1, 0, 0));
    assertThat(coverage.count(chain, Kind.DUTY)).isEqualTo(new Count(1, 0, 0, 1));
    assertThat(coverage.missing(chain, Kind.DUTY)).containsExactly("toy-salt to JPN");
    assertThat(coverage.missing(chain, Kind.FACILITY)).containsExactly("make-salt");
    assertThat(coverage.missing(chain, Kind.USE)).isEmpty();
    assertThat(Count.NONE.shareKnown()).isNaN();
  }

  /** Findings about the chain, as {@code file: row}. */
  private List<String> found(Severity severity) {
    return Audit.of(toy.load().value()).stream()
        .filter(each -> each.severity() == severity)
        .map(Finding::problem)
        .filter(problem -> problem.file().startsWith("toy/"))
        .map(problem -> problem.file() + ": " + problem.field())
        .toList();
  }
}
