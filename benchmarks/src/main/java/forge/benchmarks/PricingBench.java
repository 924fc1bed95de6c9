package forge.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.kernel.Rounding;
import forge.pricing.certificate.Certifier;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determiner;
import forge.pricing.determination.Known;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import forge.pricing.evidence.Terms;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import forge.pricing.method.Minimum;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Outliers;
import forge.pricing.method.Selection;
import forge.pricing.method.Smoothing;
import forge.pricing.method.Specification;
import forge.pricing.method.Statistic;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import forge.pricing.method.Trim;
import forge.pricing.method.Window;
import forge.world.Validity;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Times the determination of monthly reference prices from many transactions of many products: two
 * currencies, two units, differentials, outliers, a party cap and trimmed ends. Processor time is
 * that of the whole process, and does not count waiting for others on the machine.
 */
final class PricingBench {

  private static final int PRODUCTS = 200;
  private static final int RUNS = 5;
  private static final OperatingSystemMXBean CLOCK =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long SEED = 7;
  private static final Period MAY = Period.of("2026-05");
  private static final Validity ALWAYS =
      new Validity(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));

  private final PrintStream out;
  private final EvidenceSet evidence;
  private final List<Method> methods;

  private PricingBench(PrintStream out, int transactions) {
    this.out = out;
    evidence = EvidenceSet.of(evidence(transactions));
    methods = IntStream.range(0, PRODUCTS).mapToObj(PricingBench::method).toList();
  }

  /** Measures and prints a table; quick has a tenth of the transactions. */
  static void run(MarketBench.Extent extent, PrintStream out) {
    int transactions = extent == MarketBench.Extent.QUICK ? 100_000 : 1_000_000;
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(
        Locale.ROOT, "load %.1f; %d transactions of %d products%n", load, transactions, PRODUCTS);
    new PricingBench(out, transactions).table();
  }

  private void table() {
    List<Determination> one = determined(1);
    List<Determination> two = determined(2);
    boolean same = one.toString().equals(two.toString());
    out.printf("%-12s %8s %10s %10s %10s%n", "", "threads", "median s", "best s", "CPU s");
    for (int threads = 1; threads <= 2; threads++) {
      int count = threads;
      line("determined", threads, () -> determined(count));
    }
    line("certified", 2, () -> certified(one));
    long priced = one.stream().filter(each -> each.findPrice().isPresent()).count();
    out.printf(
        "%d of %d priced; %s bytes on one and two threads; %d certificates passed%n",
        priced, one.size(), same ? "same" : "DIFFERENT", certified(one));
  }

  private void line(String what, int threads, Runnable work) {
    double[] seconds = new double[RUNS];
    double[] busy = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      long busyBefore = CLOCK.getProcessCpuTime();
      work.run();
      seconds[run] = (System.nanoTime() - start) * 1e-9;
      busy[run] = (CLOCK.getProcessCpuTime() - busyBefore) * 1e-9;
    }
    Arrays.sort(seconds);
    Arrays.sort(busy);
    out.printf(
        Locale.ROOT,
        "%-12s %8d %10.2f %10.2f %10.2f%n",
        what,
        threads,
        seconds[RUNS / 2],
        seconds[0],
        busy[RUNS / 2]);
  }

  private List<Determination> determined(int threads) {
    try (var pool = new ForkJoinPool(threads)) {
      return pool.submit(
              () ->
                  methods.parallelStream()
                      .flatMap(
                          method -> Determiner.all(method, MAY, evidence, Known.NOTHING).stream())
                      .toList())
          .join();
    }
  }

  private long certified(List<Determination> determinations) {
    try (var pool = new ForkJoinPool(2)) {
      return pool.submit(
              () ->
                  IntStream.range(0, PRODUCTS)
                      .parallel()
                      .filter(i -> passes(methods.get(i), determinations.get(i)))
                      .count())
          .join();
    }
  }

  private boolean passes(Method method, Determination determination) {
    return Certifier.certify(method, MAY, evidence, Known.NOTHING, determination).passed();
  }

  private static ProductId product(int number) {
    return ProductId.of(String.format(Locale.ROOT, "product-%03d", number));
  }

  private static Method method(int product) {
    var usdPerKilogram = new Denomination(CurrencyId.of("USD"), MassUnit.KILOGRAM, Basis.of("Co"));
    var selection =
        new Selection(
            EnumSet.of(EvidenceKind.TRANSACTION),
            List.of(),
            Window.PERIOD,
            false,
            Selection.RangeEnd.MIDDLE);
    var treatment =
        new Tier.Treatment(
            new Outliers.Robust(BigDecimal.valueOf(5), new BigDecimal("0.5")),
            new BigDecimal("0.05"),
            new Trim(new BigDecimal("0.1"), new BigDecimal("0.1"), ""),
            Statistic.WEIGHTED_MEAN);
    var tier =
        new Tier.Figures(
            "trades",
            EnumSet.of(MarketArea.Name.ZONE),
            selection,
            new Minimum(3, 2, 2, 0, BigDecimal.TEN),
            treatment);
    var rules = new Method.Rules(List.of(tier), Rounding.halfUp(2), Steadiness.NONE);
    return new Method(
        new Method.About(new MethodId("p" + product, "1"), "Benchmark", "demonstration", ALWAYS),
        new Specification(product(product), usdPerKilogram, Grade.REFERENCE, Basis.of("Co"), 0),
        calendar(),
        normalisation(),
        List.of(
            new MarketArea(
                MarketArea.Name.ZONE,
                Set.of(),
                new Specification.Point(Delivery.Term.CIF, "Rotterdam"),
                false)),
        rules);
  }

  private static Calendar calendar() {
    var cutOff =
        new Calendar.CutOff(LocalTime.of(17, 0), ZoneId.of("Europe/London"), Calendar.Late.ROLLS);
    return new Calendar(
        Period.Length.MONTH,
        new Calendar.Holidays("none", Set.of()),
        cutOff,
        3,
        Calendar.Revision.NONE);
  }

  private static Normalisation normalisation() {
    var freight =
        new Normalisation.Differential(
            Delivery.Term.FOB,
            "",
            Optional.empty(),
            MarketArea.Name.ZONE,
            new Normalisation.Amount(new BigDecimal("95"), CurrencyId.of("EUR"), MassUnit.TONNE),
            new Normalisation.Differential.Source(ALWAYS, "benchmark"));
    return new Normalisation(
        List.of(),
        List.of(),
        List.of(freight),
        Optional.of(new Normalisation.Currency("ECB", Smoothing.SPOT)),
        Optional.empty());
  }

  private static List<Evidence> evidence(int transactions) {
    var random = new Random(SEED);
    var evidence = new ArrayList<Evidence>(transactions + 40);
    for (int day = 1; day <= 31; day++) {
      LocalDate date = LocalDate.of(2026, 5, day);
      evidence.add(
          new Evidence.ExchangeRate(
              heading("ecb-" + date, Evidence.ExchangeRate.PRODUCT, date, "ECB"),
              CurrencyId.of("EUR"),
              CurrencyId.of("USD"),
              BigDecimal.valueOf(11_000L + random.nextInt(500), 4)));
    }
    for (int i = 0; i < transactions; i++) {
      evidence.add(trade(i, random));
    }
    return evidence;
  }

  private static Evidence trade(int number, Random random) {
    boolean euro = random.nextInt(3) == 0;
    boolean pound = random.nextInt(4) == 0;
    boolean fob = random.nextInt(3) == 0;
    double level = (euro ? 27 : 30) * (pound ? 0.45 : 1) * (1 + 0.05 * random.nextGaussian());
    var denomination =
        new Denomination(
            CurrencyId.of(euro ? "EUR" : "USD"),
            pound ? MassUnit.POUND : MassUnit.KILOGRAM,
            Basis.of("Co"));
    var delivery =
        new Delivery(
            fob ? Delivery.Term.FOB : Delivery.Term.CIF,
            fob ? "Durban" : "Rotterdam",
            EconomyId.of(fob ? "ZAF" : "NLD"));
    var quote =
        new Quote(
            Quote.Range.of(BigDecimal.valueOf(Math.round(level * 100), 2)),
            denomination,
            Grade.REFERENCE,
            delivery,
            Terms.CASH);
    var parties =
        new Evidence.Parties(
            PartyId.of("buyer-" + random.nextInt(60)),
            PartyId.of("seller-" + (int) (40 * Math.pow(random.nextDouble(), 2))),
            random.nextInt(50) == 0);
    return new Evidence.Transaction(
        heading(
            String.format(Locale.ROOT, "t%07d", number),
            product(number % PRODUCTS),
            LocalDate.of(2026, 5, 1 + random.nextInt(29)),
            "exchange"),
        quote,
        new Quantity(
            BigDecimal.valueOf(100L + random.nextInt(50_000)), MassUnit.KILOGRAM, Basis.of("Co")),
        parties,
        "");
  }

  private static Heading heading(String id, ProductId product, LocalDate date, String source) {
    return new Heading(
        EvidenceId.of(id),
        product,
        date,
        date.atStartOfDay(ZoneOffset.UTC).toInstant(),
        new Heading.Origin(source, Confidentiality.PUBLIC, false, ""));
  }
}
