package forge.store.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.DutyExpression;
import forge.levy.measure.Area;
import forge.levy.measure.Measure;
import forge.levy.measure.RuleSet;
import forge.store.world.WorldLoader;
import forge.world.Charge;
import forge.world.Wedge;
import forge.world.World;
import forge.world.ZoneMember;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule sets that come with Forge. */
class ShippedRulesTest {

  private static final EconomyId USA = EconomyId.of("USA");
  private static final World WORLD = WorldLoader.shipped().value();

  static List<String> ids() {
    return RuleLibrary.ids();
  }

  private static RuleSet rules(String id) {
    return RuleLibrary.find(id).orElseThrow().value();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isSoundAndInForce(String id) {
    var read = RuleLibrary.find(id).orElseThrow();

    assertThat(read.problems()).isEmpty();
    assertThat(read.value().heading().id()).isEqualTo(id);
    assertThat(read.value().heading().review().findObjection()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void canonicalTextReadsBackTheSame(String id) {
    RuleSet rules = rules(id);
    var again = RuleSetFiles.read("", RuleSetText.files(rules));

    assertThat(again.problems()).isEmpty();
    assertThat(RuleSetText.canonical(again.value())).isEqualTo(RuleSetText.canonical(rules));
  }

  @Test
  void theExampleReadsBackTheSame() {
    RuleSet rules = RuleSetFiles.read(Path.of("../docs/examples/rules")).value();

    assertThat(RuleSetFiles.hash(RuleSetFiles.read("", RuleSetText.files(rules)).value()))
        .isEqualTo(RuleSetFiles.hash(rules));
  }

  @Test
  void generalRatesAreThoseOfTheDataSet() {
    List<Wedge> duties =
        WORLD.trading().wedges().stream()
            .filter(each -> each.kind() == Wedge.Kind.IMPORT_DUTY)
            .filter(each -> WORLD.economies(each.scope().to()).contains(USA))
            .filter(each -> !each.scope().tariffLine().isEmpty())
            .filter(each -> each.charge() instanceof Charge.AdValorem)
            .toList();

    assertThat(duties).hasSizeGreaterThan(50).allSatisfy(ShippedRulesTest::isCharged);
  }

  private static void isCharged(Wedge wedge) {
    GoodsCode code = GoodsCode.of(wedge.scope().tariffLine());
    LocalDate day = wedge.validity().from();
    List<Measure> general =
        rules("us-tariff").measures().stream()
            .filter(each -> each.type().equals("mfn") && each.exceptionTo().isEmpty())
            .filter(each -> each.scope().origin().area().equals(Area.ERGA_OMNES.id()))
            .filter(each -> each.scope().covers(code) && each.scope().validity().contains(day))
            .toList();
    assertThat(general).as(wedge.id()).hasSize(1);
    if (general.getFirst().duty() instanceof DutyExpression.AdValorem duty
        && wedge.charge() instanceof Charge.AdValorem charge) {
      assertThat(duty.percent())
          .as(wedge.id())
          .isEqualByComparingTo(BigDecimal.valueOf(charge.rate().value()).movePointRight(2));
    } else {
      assertThat(general.getFirst().duty())
          .as(wedge.id())
          .isInstanceOf(DutyExpression.AdValorem.class);
    }
  }

  /** The rest of the European Union stands in the data set as one economy, here by its states. */
  @Test
  void theDemonstrationZoneIsTheScenarioOfTheDataSet() {
    LocalDate day = LocalDate.of(2026, 2, 4);
    Area zone =
        rules("demo-zone").vocabulary().areas().stream()
            .filter(each -> each.id().equals("zone"))
            .findFirst()
            .orElseThrow();
    var members = new TreeSet<EconomyId>();
    WORLD.outlook().zone().stream()
        .map(ZoneMember::economy)
        .filter(each -> !each.code().equals("XEU"))
        .forEach(members::add);

    assertThat(members).allMatch(each -> zone.covers(each, day));
    assertThat(zone.covers(EconomyId.of("IRL"), day)).isTrue();
    assertThat(zone.covers(EconomyId.of("CHN"), day)).isFalse();
    assertThat(zone.members()).hasSize(members.size() + 12);
  }

  @Test
  void aDemonstrationSaysThatItIsOne() {
    RuleSet.Heading heading = rules("demo-zone").heading();

    assertThat(heading.standing()).isEqualTo(RuleSet.Standing.DEMONSTRATION);
    assertThat(heading.title()).contains("Demonstration");
    assertThat(heading.note()).contains("not law");
  }
}
