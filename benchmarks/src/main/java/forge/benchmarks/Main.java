package forge.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** Entry of {@code forge bench}: runs the measurement that its arguments name. */
public final class Main {
  private static final int USAGE = 2;

  private static final List<String> MEASUREMENTS =
      List.of("market", "ensemble", "pricing", "levy", "ledger", "serve");

  private static final String HELP =
      """
      Usage: forge bench market [--quick]
             forge bench ensemble [--quick]
             forge bench pricing [--quick]
             forge bench levy [--quick]
             forge bench ledger [--quick | --full]
             forge bench serve [--quick]
      Measure Forge against itself and against other engines.

        market     the market programme's solver on random networks, and ojAlgo's on the same
        ensemble   draws of shipped scenarios, baseline and scenario cleared in each
        pricing    reference prices of 200 products from a million transactions
        levy       entries assessed in memory and from file to file, and DuckDB on the same file
        ledger     the ledger in a file and on a server: postings a second, balances as of a day
        serve      the server: when it is ready, its memory, assessments at 1,000 a second, a run
        --quick    small networks and few runs: under a minute instead of several
        --full     ledger only: ten million postings on a server; some ten minutes and 5 GB of disk
        --help     this text
      """;

  private Main() {}

  /** Runs and exits: 0 when measured, 2 for arguments it does not know. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(HELP);
      return 0;
    }
    if (arguments.isEmpty()) {
      err.println(
          "forge bench: name a measurement: forge bench market, ensemble, pricing, levy, ledger or serve.");
      return USAGE;
    }
    String measurement = arguments.getFirst();
    if (!MEASUREMENTS.contains(measurement)) {
      return unknown(measurement, err);
    }
    for (String option : arguments.subList(1, arguments.size())) {
      boolean full = option.equals("--full") && measurement.equals("ledger");
      if (!option.equals("--quick") && !full) {
        return unknown(option, err);
      }
    }
    switch (measurement) {
      case "market" -> MarketBench.run(extent(arguments), out);
      case "ensemble" -> EnsembleBench.run(extent(arguments), out);
      case "pricing" -> PricingBench.run(extent(arguments), out);
      case "serve" ->
          ServeBench.run(
              arguments.contains("--quick") ? ServeBench.Extent.QUICK : ServeBench.Extent.FULL,
              out);
      case "ledger" -> LedgerBench.run(postings(arguments), out);
      default -> LevyBench.run(extent(arguments), out);
    }
    return 0;
  }

  private static MarketBench.Extent extent(List<String> arguments) {
    return arguments.contains("--quick") ? MarketBench.Extent.QUICK : MarketBench.Extent.FULL;
  }

  private static LedgerBench.Extent postings(List<String> arguments) {
    if (arguments.contains("--full")) {
      return LedgerBench.Extent.FULL;
    }
    return arguments.contains("--quick") ? LedgerBench.Extent.QUICK : LedgerBench.Extent.NORMAL;
  }

  private static int unknown(String argument, PrintStream err) {
    String printable = argument.replaceAll("\\p{Cntrl}", "?");
    err.println(
        "forge bench: %s is not known; say forge bench market, or forge bench --help."
            .formatted(printable));
    return USAGE;
  }
}
