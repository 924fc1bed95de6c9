package forge.store.bulk;

import forge.levy.entry.DateRole;
import forge.levy.measure.ExchangeRates;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.BatchBuilder;
import forge.store.columns.Column;
import forge.store.columns.Columns;
import forge.store.columns.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Synthetic entries at the border of a rule set. Values are lognormal (median 60,000 in the
 * currency of assessment, spread 1.2), prices lognormal about 0.85 of the reference price (spread
 * 0.3), and masses follow from both; traders and products by Zipf's law, origins by made-up shares,
 * days with a season. A day is one on which the prices that the duties look up are known. Nothing
 * in them was ever declared.
 */
final class SyntheticEntries {

  private static final double VALUE_MEDIAN = 60_000;
  private static final double VALUE_SPREAD = 1.2;
  private static final double PRICE_MEDIAN = 0.85;
  private static final double PRICE_SPREAD = 0.3;
  private static final int TRADERS = 5000;
  private static final int TRIES = 1000;
  private static final List<String> EXPORTERS = SyntheticShares.traders("Exporter", TRADERS);
  private static final List<String> IMPORTERS = SyntheticShares.traders("Importer", TRADERS);

  private static final List<String> BASES = List.of("FOB", "CIF");

  private static final Columns COLUMNS =
      Columns.of(
          Column.text("entry"),
          Column.text("procedure"),
          Column.text("destination"),
          Column.date("accepted"),
          Column.date("exported"),
          Column.date("contracted"),
          Column.text("goods"),
          Column.text("additional_code"),
          Column.text("origin"),
          Column.text("origin_evidence"),
          Column.text("consigned_from"),
          Column.text("refined_in"),
          Column.text("exporter"),
          Column.text("importer"),
          Column.flag("related"),
          Column.decimal("value", 2),
          Column.text("value_basis"),
          Column.text("currency"),
          Column.decimal("freight", 2),
          Column.decimal("insurance", 2),
          Column.decimal("net_mass_kg", 3),
          Column.text("content_of"),
          Column.decimal("content_kg", 3),
          Column.text("quota"),
          Column.flag("preference"),
          Column.text("documents"));

  private static final int ENTRY = 0;
  private static final int PROCEDURE = 1;
  private static final int DESTINATION = 2;
  private static final int ACCEPTED = 3;
  private static final int EXPORTED = 4;
  private static final int CONTRACTED = 5;
  private static final int GOODS = 6;
  private static final int ADDITIONAL = 7;
  private static final int ORIGIN = 8;
  private static final int EVIDENCE = 9;
  private static final int CONSIGNED = 10;
  private static final int REFINED = 11;
  private static final int EXPORTER = 12;
  private static final int IMPORTER = 13;
  private static final int RELATED = 14;
  private static final int VALUE = 15;
  private static final int BASIS = 16;
  private static final int CURRENCY = 17;
  private static final int FREIGHT = 18;
  private static final int INSURANCE = 19;
  private static final int MASS = 20;
  private static final int CONTENT_OF = 21;
  private static final int CONTENT_KG = 22;
  private static final int QUOTA = 23;
  private static final int PREFERENCE = 24;
  private static final int DOCUMENTS = 25;

  private final List<SyntheticProduct> products;
  private final Weighted product;
  private final Weighted trader = Weighted.zipf(TRADERS);
  private final Choices origins = Choices.of(SyntheticShares.ORIGINS);
  private final Choices procedures = Choices.of(SyntheticShares.PROCEDURES);
  private final Choices grades = Choices.of(SyntheticShares.GRADES);
  private final Choices currencies;
  private final double[] perUnit;
  private final String destination;
  private final Weighted days;
  private final long firstDay;
  private final long seed;
  private final double badShare;

  /**
   * Entries of a rule set.
   *
   * @param badShare the share of rows with something wrong, between 0 and 1
   */
  SyntheticEntries(
      LevySchedule schedule, LocalDate from, int dayCount, long seed, double badShare) {
    this.products = SyntheticProduct.of(schedule, from, dayCount);
    this.product = Weighted.zipf(products.size());
    this.seed = seed;
    this.badShare = badShare;
    this.destination = schedule.rules().terms().territory().first().code();
    this.firstDay = from.toEpochDay();
    this.days = Weighted.season(dayCount);
    Map<String, Double> rates = rates(schedule, from);
    Map<String, Integer> shares = new LinkedHashMap<>();
    rates.keySet().forEach(code -> shares.put(code, shares.isEmpty() ? 70 : 15));
    this.currencies = Choices.of(shares);
    this.perUnit = rates.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Currencies in which entries are stated, that of assessment first, and what one is worth. */
  private static Map<String, Double> rates(LevySchedule schedule, LocalDate from) {
    var rates = new LinkedHashMap<String, Double>();
    rates.put(schedule.rules().terms().currency().code(), 1.0);
    LocalDate before = from.minusDays(SyntheticShares.LONGEST_VOYAGE);
    var known = new TreeMap<String, Double>();
    for (ExchangeRates.Fixing each : schedule.rules().tables().rates().list()) {
      if (!each.from().isAfter(before)) {
        known.put(each.currency().code(), each.rate().doubleValue());
      }
    }
    known.entrySet().stream().limit(3).forEach(each -> rates.put(each.getKey(), each.getValue()));
    return rates;
  }

  Columns columns() {
    return COLUMNS;
  }

  /**
   * Draws the entries of a part. The seed is mixed first: plain seeds that differ by little give
   * this generator the same numbers, only later or sooner.
   */
  Draw draw(int part) {
    return new Draw(new SplittableRandom(new SplittableRandom(seed).nextLong() + part));
  }

  /** A column whose texts are chosen by number from some; for one part. */
  private static final class Chosen {
    private final int column;
    private final Texts texts = new Texts();
    private final int[] codes;
    private int[] rows = {};

    Chosen(int column, List<String> from) {
      this.column = column;
      this.codes =
          from.stream().mapToInt(each -> each.isEmpty() ? Batch.NONE : texts.add(each)).toArray();
    }

    void begin(BatchBuilder into) {
      into.texts(column, texts);
      rows = into.codes(column);
    }

    void put(int row, int number) {
      rows[row] = codes[number];
    }
  }

  /** One part on its way. Its texts are looked up once, not on every row. */
  final class Draw {
    private final SplittableRandom random;
    private final Chosen procedure = new Chosen(PROCEDURE, procedures.texts());
    private final Chosen place = new Chosen(DESTINATION, List.of(destination));
    private final Chosen goods = product(GOODS, SyntheticProduct::code);
    private final Chosen additional = product(ADDITIONAL, SyntheticProduct::additional);
    private final Chosen content = product(CONTENT_OF, SyntheticProduct::content);
    private final Chosen quota = product(QUOTA, SyntheticProduct::quota);
    private final Chosen origin = new Chosen(ORIGIN, origins.texts());
    private final Chosen consigned = new Chosen(CONSIGNED, origins.texts());
    private final Chosen refined = new Chosen(REFINED, origins.texts());
    private final Chosen evidence = new Chosen(EVIDENCE, grades.texts());
    private final Chosen exporter = new Chosen(EXPORTER, EXPORTERS);
    private final Chosen importer = new Chosen(IMPORTER, IMPORTERS);
    private final Chosen basis = new Chosen(BASIS, BASES);
    private final Chosen currency = new Chosen(CURRENCY, currencies.texts());
    private final Chosen document = new Chosen(DOCUMENTS, List.of("Y155"));
    private final List<Chosen> all =
        List.of(
            procedure,
            place,
            goods,
            additional,
            content,
            quota,
            origin,
            consigned,
            refined,
            evidence,
            exporter,
            importer,
            basis,
            currency,
            document);

    Draw(SplittableRandom random) {
      this.random = random;
    }

    private Chosen product(int column, Function<SyntheticProduct, String> text) {
      return new Chosen(column, products.stream().map(text).toList());
    }

    void fill(BatchBuilder into, int rows, long first) {
      all.forEach(each -> each.begin(into));
      for (int row = 0; row < rows; row++) {
        entry(into, row, first + row);
      }
    }

    private void entry(BatchBuilder into, int row, long number) {
      int kind = product.of(random.nextDouble());
      SyntheticProduct what = products.get(kind);
      into.set(row, ENTRY, id(number));
      procedure.put(row, procedures.index(random));
      place.put(row, 0);
      goods.put(row, kind);
      additional.put(row, kind);
      days(into, row, what);
      int from = origins.index(random);
      origin.put(row, from);
      evidence.put(row, grades.index(random));
      consigned.put(row, random.nextInt(10) == 0 ? origins.index(random) : from);
      if (random.nextInt(2) == 0) {
        refined.put(row, random.nextInt(5) == 0 ? origins.index(random) : from);
      }
      int who = trader.of(random.nextDouble());
      exporter.put(row, (who * 7 + 3) % TRADERS);
      importer.put(row, who);
      into.numbers(RELATED)[row] = random.nextInt(100) < 8 ? 1 : 0;
      into.numbers(PREFERENCE)[row] = random.nextInt(100) < 25 ? 1 : 0;
      figures(into, row, kind);
      if (!what.quota().isEmpty() && random.nextInt(100) < 30) {
        quota.put(row, kind);
      }
      if (random.nextInt(100) < 5) {
        document.put(row, 0);
      }
      if (random.nextDouble() < badShare) {
        spoil(into, row);
      }
    }

    /** Days are drawn again until the duties on the goods have their prices. */
    private void days(BatchBuilder into, int row, SyntheticProduct what) {
      boolean priced = false;
      for (int i = 0; i < TRIES && !priced; i++) {
        long accepted = firstDay + days.of(random.nextDouble());
        long exported = accepted - 5 - random.nextInt(SyntheticShares.LONGEST_VOYAGE - 5);
        long contracted = exported - 10 - random.nextInt(SyntheticShares.LONGEST_WAIT - 10);
        into.numbers(ACCEPTED)[row] = accepted;
        into.numbers(EXPORTED)[row] = exported;
        into.numbers(CONTRACTED)[row] = contracted;
        priced =
            what.priced().hold(DateRole.ACCEPTANCE, accepted)
                && what.priced().hold(DateRole.EXPORT, exported)
                && what.priced().hold(DateRole.CONTRACT, contracted);
      }
    }

    private void figures(BatchBuilder into, int row, int kind) {
      SyntheticProduct what = products.get(kind);
      double worth = VALUE_MEDIAN * StrictMath.exp(VALUE_SPREAD * random.nextGaussian());
      double price =
          what.price() * PRICE_MEDIAN * StrictMath.exp(PRICE_SPREAD * random.nextGaussian());
      int stated = currencies.index(random);
      double value = worth / perUnit[stated];
      double mass = worth / price;
      boolean fob = random.nextInt(5) > 0;
      basis.put(row, fob ? 0 : 1);
      currency.put(row, stated);
      into.numbers(VALUE)[row] = Math.round(100 * value) + 1;
      into.numbers(FREIGHT)[row] = Math.round(value * (2 + 4 * random.nextDouble()));
      into.numbers(INSURANCE)[row] = Math.round(value * 0.3);
      long grams = Math.round(1000 * mass) + 1;
      into.numbers(MASS)[row] = grams;
      if (!what.content().isEmpty()) {
        content.put(row, kind);
        into.numbers(CONTENT_KG)[row] = Math.round(grams * (0.5 + 0.2 * random.nextDouble()));
      }
    }

    /** Makes one thing wrong. */
    private void spoil(BatchBuilder into, int row) {
      switch (random.nextInt(8)) {
        case 0 -> into.set(row, GOODS, "9999.99.99");
        case 1 -> into.set(row, ORIGIN, "ZZZ");
        case 2 -> into.numbers(MASS)[row] = -into.numbers(MASS)[row];
        case 3 -> into.numbers(ACCEPTED)[row] -= 3650;
        case 4 -> into.set(row, CURRENCY, "XXX");
        case 5 -> into.set(row, DESTINATION, "FRA");
        case 6 -> into.set(row, QUOTA, "99.9999");
        default -> {
          into.set(row, CONTENT_OF, "Co");
          into.numbers(CONTENT_KG)[row] = 2 * Math.abs(into.numbers(MASS)[row]);
        }
      }
    }

    private static String id(long number) {
      String digits = Long.toString(number + 1);
      return "S-" + "0".repeat(Math.max(0, 9 - digits.length())) + digits;
    }
  }
}
