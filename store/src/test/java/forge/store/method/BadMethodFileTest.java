package forge.store.method;

import static forge.store.method.MethodTexts.problems;
import static forge.store.method.MethodTexts.with;
import static forge.store.method.MethodTexts.withTier;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever is wrong with a method file is said in a sentence, all at once and by line. */
class BadMethodFileTest {

  private static final String EVERY_PROBLEM =
      """
      1: name: is missing. Give one, such as ndpr-oxide.
      2: names = ge-metal: the key is not known here. Did you mean name?
      6: valid.until = 2023-01-01: must be after from, 2024-01-01. Until is the first day without it.
      8: specification.currency = USX: no currency has this code. Did you mean USD?
      8: specification.unit = kgs: must be one of t, kg, g, lb, ozt, st, lt, mtu, stu, each. Did you mean kg?
      9: calendar.holidays = londn: no list of holidays has this name. Did you mean london?
      9: calendar.cut-off.time = 5pm: must be a time of day. Write it as "17:00".
      9: calendar.cut-off.zone = Europe/Londn: no time zone has this name. Did you mean Europe/London?
      11: markets.zone.economies[1] = JPPN: no economy or group has this code. Did you mean JPN?
      12: markets.outside.delivery = FOBB: must be one of EXW, FCA, FOB, CFR, CIF, DAP, DDP, DEL. Did you mean FOB?
      14: tiers[0].kinds[0] = transaktion: must be one of transaction, bid, offer, quotation, unit-value, contract-floor, cost-statement, equilibrium, payable, use, exchange-rate. Did you mean transaction?
      14: tiers[0].statistic = weighted-maen: must be one of weighted-mean, weighted-median, mean, median, lowest, highest, latest, midpoint, mean-of-segments, compounded-rate. Did you mean weighted-mean?
      15: tiers[1].figures = trades: a tier of this name stands already. Name each tier differently.
      15: tiers[1].markets = dominant: the method prices no such market. Add it to markets, or leave it out here.
      15: tiers[1].statistic = midpoint: is between bids and offers, and kinds lacks one of them.
      16: tiers[2].party-cap = 25%: must be a number. Write a rate as a fraction: 25% is 0.25.
      16: tiers[2].trim: cuts everything; low and high together must be below 1.
      17: tiers[3].transfer: must have one of share, payables.
      18: rounding.decimals = 2.5: must be a whole number of at least -12.""";

  @Test
  void soundMethodHasNoProblem() {
    assertThat(problems(MethodTexts.SOUND)).isEmpty();
  }

  @Test
  void everyProblemAtOnce() {
    String text =
        """
        forge: price-method/1
        names: ge-metal
        version: "2026-01"
        title: t
        status: demonstration
        valid: {from: 2024-01-01, until: 2023-01-01}
        product: ge-metal
        specification: {currency: USX, unit: kgs, basis: Ge}
        calendar: {period: month, holidays: londn, cut-off: {time: 5pm, zone: Europe/Londn}}
        markets:
          zone: {economies: [USA, JPPN], delivery: DEL, influenced: excluded}
          outside: {economies: any, delivery: FOBB, influenced: counts}
        tiers:
          - {figures: trades, kinds: [transaktion], statistic: weighted-maen}
          - {figures: trades, markets: dominant, kinds: bid, statistic: midpoint}
          - {figures: quotes, kinds: quotation, statistic: mean, party-cap: 25%, trim: {low: 0.5, high: 0.5}}
          - {derived: d, parent: {product: co-metal, book: true}, transfer: {version: v1}}
        rounding: {decimals: 2.5}
        """;
    assertThat(problems(text)).isEqualTo(EVERY_PROBLEM);
  }

  @Test
  void whatDoesNotGoTogether() {
    assertThat(problems(withTier("{figures: r, kinds: quotation, statistic: compounded-rate}")))
        .isEqualTo(
            "13: tiers[0].statistic = compounded-rate: compounds rates, and the price is counted in"
                + " kg. A rate has the unit each.");
    assertThat(problems(withTier("{figures: r, kinds: offer, statistic: midpoint}")))
        .isEqualTo(
            "13: tiers[0].statistic = midpoint: is between bids and offers, and kinds lacks one of"
                + " them.");
    assertThat(
            problems(
                withTier(
                    "{derived: d, parent: {product: p, book: true},"
                        + " transfer: {version: v, share: 0.8, payables: {window: period}}}")))
        .isEqualTo("13: tiers[0].transfer: must have one of share, payables. Keep one of them.");
    assertThat(
            problems(
                withTier("{figures: r, kinds: offer, statistic: mean, minimum: {figures: 0}}")))
        .isEqualTo("13: tiers[0].minimum.figures = 0: must be a whole number of at least 1.");
    assertThat(problems(with("basis: Ge", "basis: gross, grade: {assay: 0.5}")))
        .isEqualTo(
            "8: specification.grade.assay-of: is missing. Name the substance that the assay"
                + " measures.");
  }

  @Test
  void tierThatCouldNeverApply() {
    String asked = "{figures: r, kinds: %s, statistic: mean, minimum: {%s: 1}}";
    String rule =
        "13: tiers[0].minimum.%s = 1: is never reached, for no kind of the tier names %s.";
    String advice = " Leave it out, or add transaction to kinds.";
    assertThat(problems(withTier(asked.formatted("[quotation, offer]", "buyers"))))
        .isEqualTo(rule.formatted("buyers", "buyers") + advice);
    assertThat(problems(withTier(asked.formatted("[unit-value, bid]", "sellers"))))
        .isEqualTo(rule.formatted("sellers", "sellers") + advice);
    assertThat(problems(withTier(asked.formatted("[quotation, bid]", "buyers")))).isEmpty();
    assertThat(problems(withTier(asked.formatted("offer", "sellers")))).isEmpty();
  }

  @Test
  void amountsOfTheSameOnOneDay() {
    String premium = "{grade: a, amount: {value: 1, currency: USD, unit: kg}, source: s, from: ";
    String both = premium + "2024-01-01%s}, " + premium + "2025-01-01}";

    assertThat(problems(normalised("premiums: [" + both.formatted(", until: 2025-01-01") + "]")))
        .isEmpty();
    assertThat(problems(normalised("premiums: [" + both.formatted("") + "]")))
        .isEqualTo(
            "12: normalisation.premiums[1].grade = a: an amount of the same stands already, from"
                + " 2024-01-01. Give one amount a day.");
  }

  @Test
  void differentialForAMarketThatIsNotPriced() {
    String amount = "amount: {value: 1, currency: USD, unit: kg}, from: 2024-01-01, source: s";
    assertThat(
            problems(
                normalised("differentials: [{delivery: CIF, market: outside, " + amount + "}]")))
        .isEqualTo(
            "12: normalisation.differentials[0].market = outside: the method prices no such market."
                + " Add it to markets, or leave it out here.");
  }

  private static String normalised(String keys) {
    return with("tiers:", "normalisation: {" + keys + "}\ntiers:");
  }

  @Test
  void dominantSupplierOfAProductThatTheWorldLacks() {
    String market = "zone: {economies: [USA, JPN]";
    assertThat(problems(with(market, "zone: {economies: dominant"))).isEmpty();
    assertThat(
            problems(
                with(market, "zone: {economies: dominant")
                    .replace("product: ge-metal", "product: sofr")))
        .isEqualTo(
            "11: markets.zone.economies = dominant: the world does not have sofr, so it names no"
                + " dominant supplier. Name the economies by their codes.");
  }

  @Test
  void groupWhereOneEconomyIsMeant() {
    String amount = "amount: {value: 1, currency: USD, unit: kg}, from: 2024-01-01, source: s";
    assertThat(
            problems(
                normalised(
                    "differentials: [{delivery: CIF, economy: EU27, market: zone, "
                        + amount
                        + "}]")))
        .startsWith("12: normalisation.differentials[0].economy = EU27: no economy has this code.");
  }

  @Test
  void textsThatAreNoMethods() {
    assertThat(problems("")).isEqualTo("the file is empty.");
    assertThat(problems("[1]")).startsWith("1: must be a mapping of keys to values.");
    assertThat(problems("forge: [")).contains("the text is not YAML");
    assertThat(MethodTexts.read("").value().text()).isEmpty();
  }

  @Test
  void numbersThatAreNone() {
    assertThat(problems(with("mean}", "mean, party-cap: \"0.5\"}")))
        .isEqualTo(
            "13: tiers[0].party-cap = \"0.5\": must be a number. It is text, because it stands in"
                + " quotes; write it without them.");
    assertThat(problems(with("mean}", "mean, party-cap: 1e99}")))
        .contains("has more than 34 digits");
    assertThat(problems(with("mean}", "mean, party-cap: 1e999}"))).contains("must be a number");
  }
}
