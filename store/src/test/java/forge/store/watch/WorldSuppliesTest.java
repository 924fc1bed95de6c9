package forge.store.watch;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.levy.watch.Known;
import forge.levy.watch.Supply;
import forge.levy.watch.WorldSteps;
import forge.levy.watch.WorldSupplies;
import forge.store.world.WorldLoader;
import forge.world.World;
import forge.world.ZoneMember;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What economies can have of products, by the facts that come with Forge. */
class WorldSuppliesTest {

  private static final World WORLD = WorldLoader.shipped().value();

  private static Supply supply(String economy, String product) {
    return supply(economy, product, WorldSupplies.Unlisted.MISSING);
  }

  private static Supply supply(String economy, String product, WorldSupplies.Unlisted unlisted) {
    Set<EconomyId> zone =
        WORLD.outlook().zone().stream().map(ZoneMember::economy).collect(Collectors.toSet());
    return new WorldSupplies(WORLD, zone, unlisted)
        .of(EconomyId.of(economy), ProductId.of(product));
  }

  private static BigDecimal kilograms(Known known) {
    assertThat(known).isInstanceOf(Known.Stated.class);
    return ((Known.Stated) known).kilograms();
  }

  @Test
  void aPlantCountsWithTheUpperEndOfItsCapacity() {
    Supply thailand = supply("THA", "sb-metal");
    assertThat(thailand.mines()).isEqualTo(new Known.Missing("a mine of sb-metal in THA"));
    // One smelter of 3,500 to 8,000 t of metal a year.
    assertThat(kilograms(thailand.plants())).isEqualByComparingTo("8000000");
    // 2,979 t from Myanmar and 2,360 t from Viet Nam, which are outside the zone, at least.
    assertThat(kilograms(thailand.imports())).isGreaterThan(BigDecimal.valueOf(5_338_000));
  }

  @Test
  void aMineCountsWithItsOutput() {
    assertThat(kilograms(supply("BOL", "sb-concentrate").mines())).isEqualByComparingTo("5300000");
  }

  @Test
  void whatNoRowNamesIsMissing() {
    assertThat(supply("ARE", "sb-metal").plants())
        .isEqualTo(new Known.Missing("no row of the chain antimony names ARE"));
    assertThat(supply("THA", "unobtainium").imports())
        .isEqualTo(new Known.Missing("unobtainium is no product of the world"));
  }

  @Test
  void whatIsNotListedIsMissingUnlessTheFactsAreTakenAsComplete() {
    assertThat(supply("MEX", "sb-trioxide").plants())
        .isEqualTo(new Known.Missing("a plant of sb-trioxide in MEX"));
    assertThat(supply("MEX", "sb-trioxide", WorldSupplies.Unlisted.NONE).plants())
        .isEqualTo(
            new Known.Stated(
                BigDecimal.ZERO, "taken as none: no source lists a plant of sb-trioxide in MEX"));
  }

  @Test
  void stagesFollowTheChain() {
    var steps = new WorldSteps(WORLD);
    var oxide = steps.find(ProductId.of("ndpr-oxide")).orElseThrow();
    var magnet = steps.find(ProductId.of("magnet-ndfeb")).orElseThrow();
    assertThat(oxide.mineral()).isEqualTo(magnet.mineral());
    assertThat(oxide.order()).isLessThan(magnet.order());
    assertThat(magnet.content()).isLessThan(oxide.content());
  }

  @Test
  void theOxideOfThailandFitsTheUpperEndOfWhatIsKnownOfItsPlant() {
    Supply thailand = supply("THA", "sb-trioxide");
    // 8,500 t of antimony a year at most, 2,500 at least; the plant's own reading.
    assertThat(kilograms(thailand.plants())).isEqualByComparingTo("8500000");
    assertThat(thailand.mines()).isEqualTo(new Known.Stated(BigDecimal.ZERO, "no mine makes it"));
  }
}
