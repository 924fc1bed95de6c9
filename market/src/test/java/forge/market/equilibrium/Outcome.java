package forge.market.equilibrium;

import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.ARC;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.market;

import forge.kernel.EconomyId;
import forge.market.Solved;
import forge.market.accounts.Accounts;
import forge.market.accounts.Rent;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a market of one importer and one exporter comes to, as one line: price p at home, imports M,
 * price pw abroad; consumer and producer surplus and treasury at home; producer surplus and
 * treasury abroad; rents by holder. Six decimals; a price at which nothing is made is a dash.
 *
 * <p>It is solved by both methods, certified, and its welfare is compared with what the quantities
 * are worth.
 */
final class Outcome {

  private Outcome() {}

  static String under(Policy... policies) {
    MarketProblem market = market(policies);
    return of(market, Solved.byBothMethods(market));
  }

  static String of(MarketProblem market, Equilibrium point) {
    var accounts = Accounts.of(market, point);
    var home = accounts.welfareOf(HOME);
    var abroad = accounts.welfareOf(ABROAD);
    double imports = point.flow(ARC, PERIOD);
    boolean made = imports > 1e-9;
    return "p %s, M %s, pw %s | CS %s, PS %s, treasury %s | PS %s, treasury %s | rents %s"
        .formatted(
            figure(point.price(HOME, OXIDE, PERIOD)),
            figure(imports),
            made ? figure(point.price(ABROAD, OXIDE, PERIOD)) : "-",
            figure(home.consumer()),
            figure(home.producer()),
            figure(home.government()),
            figure(abroad.producer()),
            figure(abroad.government()),
            rents(accounts));
  }

  private static String rents(Accounts accounts) {
    Map<EconomyId, Double> byHolder =
        accounts.rents().stream()
            .collect(
                Collectors.groupingBy(
                    Rent::holder, TreeMap::new, Collectors.summingDouble(Rent::amount)));
    byHolder.values().removeIf(amount -> figure(amount).equals("0"));
    return byHolder.isEmpty()
        ? "0"
        : byHolder.entrySet().stream()
            .map(each -> each.getKey() + " " + figure(each.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String figure(double value) {
    String text = String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }
}
