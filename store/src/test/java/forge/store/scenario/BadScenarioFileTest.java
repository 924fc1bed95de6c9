package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.problems;
import static forge.store.scenario.ScenarioTexts.with;
import static forge.store.scenario.ScenarioTexts.withMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad scenario file gets every problem with its line, field, value, rule and advice. */
class BadScenarioFileTest {

  private static final String EVERY_PROBLEM =
      """
      1: forge = scenario/2: must be one of scenario/1. Did you mean scenario/1?
      1: title: is missing. Say in one clause what is done.
      2: name = My ban: must be of small letters, digits and hyphens.
      3: horizn = short: the key is not known here. Did you mean horizon?
      4: date = 1 July 2026: must be a day of the calendar. Write it as 2026-07-01.
      5: chains[0] = rare-earth: no chain has this name. Did you mean rare-earths?
      6: zone.members[1] = JQN: no economy or group has this code. Did you mean JPN?
      6: zone.members[2] = USA: stands twice in the list. Keep one.
      6: zone.left[0] = USA: stands among the members too. Leave it out of one of the two.
      6: zone.left[1] = CHN: is not in the zone, so it cannot leave it.
      8: measures[0].export-bann: no measure has this name. Did you mean export-ban?
      9: measures[1].export-ban.products[2] = dy-oxide: stands twice in the list. Keep one.
      9: measures[1].export-ban.products[0] = dy-oxyde: no product has this code. Did you mean dy-oxide?
      9: measures[1].export-ban.to = zon: no economy or group has this code. Did you mean zone?
      10: measures[2].event.id = chn-licence-2026: no event of the world has this id. Did you mean chn-licence-2025?
      10: measures[2].event.severity = 70: must be in (0, 1].
      11: measures[3].export-quota.limit.kt = -1: must not be negative.
      12: measures[4].duty.rate = 25: must not be more than 10. A fraction is meant: 25 % is 0.25.
      13: measures[5].cost-change.processes = magnet-jq: no process has this code. Did you mean magnet-jp?
      13: measures[5].cost-change.share = -1: must be greater than -1.
      14: measures[6].contract.strike = 110: must say its unit. Give {usd-per-kg: …}, {cited: …}, {above-base: …} or {book: …}.
      14: measures[6].contract.ways = both: must be one of one-way, two-way.
      15: measures[7].floors.at.cited = vat-china: is in ratio; a price is cited in USD/kg. Name another parameter, or write {usd-per-kg: …}.
      15: measures[7].floors.next[0] = ndpr-metal: no process makes it of magnet-ndfeb or of a product before it. Name the products in the order in which they are made.
      16: measures[8].purchase.buyers: is missing. Name whose public buys.
      16: measures[8].purchase.most: must have one of kt, share-of-base.
      16: measures[8].purchase.most.share = 0.2: the key is not known here. Known are kt, share-of-base.
      16: measures[8]: one measure is one entry, and this one has purchase, release. Begin each of them with - on its own line.
      17: measures[8].release.product: is missing. Name what is sold.
      17: measures[8].release.sellers: is missing. Name whose reserve sells.
      17: measures[8].release.down-to: is missing. Give {usd-per-kg: …}, {cited: …}, {above-base: …} or {book: …}.
      17: measures[8].release.most: is missing. Give {kt: …} a year, or {share-of-base: …}.
      18: measures[9].dominance.since = 2027: must be a day of the calendar. Write it as 2026-07-01.""";

  @Test
  void soundScenarioHasNoProblem() {
    assertThat(problems(ScenarioTexts.SOUND)).isEmpty();
  }

  @Test
  void everyProblemAtOnce() {
    String text =
        """
        forge: scenario/2
        name: My ban
        horizn: short
        date: 1 July 2026
        chains: [rare-earth]
        zone: {members: [USA, JQN, USA], left: [USA, CHN]}
        measures:
          - export-bann: {products: [dy-oxide], from: CHN}
          - export-ban: {products: [dy-oxyde, dy-oxide, dy-oxide], from: CHN, to: zon}
          - event: {id: chn-licence-2026, severity: 70}
          - export-quota: {products: dy-oxide, from: CHN, limit: {kt: -1}}
          - duty: {products: magnet-ndfeb, to: zone, rate: 25}
          - cost-change: {processes: magnet-jq, where: JPN, share: -1}
          - contract: {product: ndpr-oxide, makers: USA, strike: 110, ways: both}
          - floors: {first: magnet-ndfeb, at: {cited: vat-china}, next: [ndpr-metal]}
          - purchase: {product: dy-oxide, up-to: {above-base: 0.1}, most: {share: 0.2}}
            release: {}
          - dominance: {coalition: China, product: magnet-ndfeb, exporters: CHN, since: 2027, until: 2026-01-01}
        """;

    assertThat(problems(text)).isEqualTo(EVERY_PROBLEM);
  }

  @Test
  void nothingThatDiffersFromTheBaseline() {
    String measures =
        """
          - export-ban: {products: dy-oxide, from: CHN, to: zone}
        """;
    assertThat(problems(with("measures:\n" + measures, "")))
        .isEqualTo(
            "1: measures: is missing. Say what is changed: a list such as - export-ban: {…}.");
    assertThat(problems(with("measures:\n" + measures, "measures: []")))
        .isEqualTo(
            "7: measures: is empty, so nothing differs from the baseline. Name one measure or more.");
    assertThat(problems(with("to: zone}", "to: zone, since: 2027-01-01}")))
        .isEqualTo(
            "5: date = 2026-07-01: no measure holds on this day, so nothing differs from the baseline."
                + " Change it, or since and until of a measure.");
  }

  @Test
  void productOfAChainThatIsLeftOut() {
    assertThat(problems(with("dy-oxide", "ga-4n")))
        .isEqualTo(
            "8: measures[0].export-ban.products = ga-4n: the product is of the chain gallium, which"
                + " the scenario leaves out. Add gallium to chains, or leave chains out.");
  }

  @Test
  void chainsThatAProcessJoinsComeTogether() {
    String text = with("chains: [rare-earths]", "chains: [nickel]");
    assertThat(problems(text.replace("dy-oxide", "co-hydroxide"))).isEmpty();
  }

  @Test
  void cascadeInTheWrongOrder() {
    assertThat(
            problems(
                withMeasure(
                    "floors: {first: ndpr-oxide, at: {usd-per-kg: 110}, next: [magnet-ndfeb, ndpr-metal]}")))
        .isEqualTo(
            "8: measures[0].floors.next[0] = magnet-ndfeb: no process makes it of ndpr-oxide or of a"
                + " product before it. Name the products in the order in which they are made.");
  }

  @Test
  void twoFloorsOfOneProduct() {
    String floor = "floors: {first: ndpr-oxide, at: {usd-per-kg: 110}}";
    assertThat(problems(withMeasure(floor + "\n  - " + floor)))
        .isEqualTo(
            "9: measures[1].floors: ndpr-oxide has a floor already, in measures[0].floors. Keep one of"
                + " the two.");
    String later = floor.replace("}}", "}, since: 2030-01-01}");
    assertThat(problems(withMeasure(floor + "\n  - " + later))).isEmpty();
  }

  @Test
  void eventThatStopsNothing() {
    assertThat(
            problems(
                with("chains: [rare-earths]", "chains: [lithium]")
                    .replace(
                        "export-ban: {products: dy-oxide, from: CHN, to: zone}",
                        "event: {id: pls-floor-2026, severity: 1}")))
        .isEqualTo(
            "8: measures[0].event.id = pls-floor-2026: is of kind floor, which stops no exports. Write"
                + " what it does as a measure of its own.");
  }

  @Test
  void zoneThatContradictsItself() {
    assertThat(problems(zone("members: [EU27, USA], left: [JPN]")))
        .isEqualTo("7: zone.left[0] = JPN: is not in the zone, so it cannot leave it.");
    assertThat(problems(zone("members: [DEU, USA], left: [EU27, USA]")))
        .isEqualTo(
            "7: zone.left[1] = USA: stands among the members too. Leave it out of one of the two.");
    assertThat(problems(zone("members: [DEU], left: [EU27]")))
        .isEqualTo("7: zone: nobody stays in the zone. A zone needs a member.");
    assertThat(problems(zone("members: [zone]")))
        .isEqualTo("7: zone.members[0] = zone: a zone names its members one by one.");
    assertThat(problems(zone("members: [EU27], left: [DEU]"))).isEmpty();
  }

  private static String zone(String keys) {
    return with("measures:", "zone: {" + keys + "}\nmeasures:");
  }

  @Test
  void zoneFileThatIsNotThere(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, zone("file: zone.csv"));

    var read = ScenarioFiles.read(file, ScenarioTexts.WORLD);

    assertThat(read.problems())
        .extracting(each -> Path.of(each.file()).getFileName().toString())
        .containsExactly("mine.yaml", "zone.csv");
    assertThat(problems(zone("file: zone.csv")))
        .isEqualTo(
            "7: zone.file = zone.csv: this scenario lies in no folder to look in. Name the members"
                + " instead.");
  }

  @Test
  void shippedNameIsSuggested() {
    assertThat(ScenarioFiles.shipped("magnet-floor", ScenarioTexts.WORLD).problems())
        .extracting(each -> each.sentence())
        .containsExactly(
            "forge: scenario = magnet-floor: no scenario that comes with Forge has this name. Did you"
                + " mean magnet-floors?");
  }

  @Test
  void textsThatAreNoScenarios() {
    assertThat(problems("")).isEqualTo("the file is empty.");
    assertThat(problems("[1]")).startsWith("1: must be a mapping of keys to values.");
    assertThat(problems("forge: [")).contains("the text is not YAML");
    assertThat(problems(withMeasure("[]"))).contains("measures[0]");
    assertThat(problems(withMeasure("{}")))
        .isEqualTo("8: measures[0]: names no measure. Write one such as export-ban: {…}.");
  }
}
