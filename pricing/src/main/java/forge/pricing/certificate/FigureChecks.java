package forge.pricing.certificate;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.pricing.certificate.StatisticCondition.Item;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determination.Counted;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.Exclusion.Reason;
import forge.pricing.determination.Tally;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Quote;
import forge.pricing.method.Minimum;
import forge.pricing.method.Statistic;
import forge.pricing.method.Tier;
import forge.pricing.method.Trim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks what a tier of figures counted; each pass over the evidence is linear. */
final class FigureChecks {

  /** Normalised prices are kept to eight decimals. */
  static final BigDecimal PRICE_TOLERANCE = new BigDecimal("0.00000001");

  /** Weights are kept to millionths. */
  private static final BigDecimal WEIGHT_TOLERANCE = new BigDecimal("0.000001");

  private static final Set<Reason> IN_PART = EnumSet.of(Reason.BEYOND_PARTY_CAP, Reason.TRIMMED);

  private final Claim claim;
  private final ProductId product;
  private final Tier.Figures rule;
  private final Purview purview;
  private final PlainPrices prices;
  private final Determination.Basis basis;
  private final boolean firstTry;
  private final Map<EvidenceId, Evidence.Priced> pieces = new HashMap<>();
  private final Map<EvidenceId, Set<Reason>> excluded = new HashMap<>();
  private final Set<EvidenceId> counted = new HashSet<>();
  private final List<Item> items = new ArrayList<>();

  FigureChecks(Claim claim, ProductId product, Tier.Figures rule, Determination.Basis basis) {
    this.claim = claim;
    this.product = product;
    this.rule = rule;
    this.basis = basis;
    purview = new Purview(claim, rule.selection());
    prices = new PlainPrices(claim);
    firstTry = basis.trials().size() == 1;
    for (Evidence each : claim.evidence().of(product)) {
      if (each instanceof Evidence.Priced priced) {
        pieces.put(each.id(), priced);
      }
    }
    for (Exclusion each : basis.exclusions()) {
      excluded
          .computeIfAbsent(each.evidence(), id -> EnumSet.noneOf(Reason.class))
          .add(each.reason());
    }
    for (Counted each : basis.counted()) {
      counted.add(each.evidence());
      Evidence.Priced piece = pieces.get(each.evidence());
      if (piece != null) {
        items.add(new Item(piece, each.price(), each.weight()));
      }
    }
  }

  /** All checks but that of the statistic. */
  void figures(Findings findings) {
    findings.none("each counted piece is in the evidence, once", unknown());
    pieces(findings);
    findings.none("each counted price is the piece's own, normalised", mispriced());
    findings.none("each counted weight is the piece's own, or less where it was cut", misweighed());
    findings.none("nothing that counts wholly is excluded", countedAndExcluded());
    findings.none("nothing that the tier looks at is passed over", passedOver());
    findings.none("the tally counts what counts", mistallied());
    findings.none("the evidence meets the tier's minimum", below());
    findings.none("no party has more than its share of the weight", aboveCap());
  }

  private List<String> unknown() {
    var failures = new ArrayList<String>();
    for (Counted each : basis.counted()) {
      if (!pieces.containsKey(each.evidence())) {
        failures.add(each.evidence() + " is no price of " + product);
      }
    }
    if (counted.size() != basis.counted().size()) {
      failures.add("a piece counts twice");
    }
    return failures;
  }

  private void pieces(Findings findings) {
    var kinds = new ArrayList<String>();
    var times = new ArrayList<String>();
    var late = new ArrayList<String>();
    var barred = new ArrayList<String>();
    for (Item each : items) {
      Evidence.Priced piece = each.piece();
      note(kinds, purview.ofKind(piece), piece, piece.kind().word());
      note(times, purview.ofTime(piece.heading()), piece, String.valueOf(piece.heading().date()));
      note(
          late,
          purview.received(piece.heading()),
          piece,
          String.valueOf(piece.heading().received()));
      note(barred, !purview.barred(piece), piece, "related parties or an influenced market");
    }
    findings.none("each counted piece is of the tier's kinds, sources and market", kinds);
    findings.none("each counted piece is of the tier's window", times);
    findings.none("each counted piece was received in time", late);
    findings.none("no counted piece is between affiliates or influenced where that is out", barred);
  }

  private static void note(
      List<String> failures, boolean passed, Evidence.Priced piece, String found) {
    if (!passed) {
      failures.add(piece.id() + ": " + found);
    }
  }

  private Optional<BigDecimal> price(Evidence.Priced piece) {
    Quote.Range range = piece.quote().range();
    BigDecimal made =
        switch (rule.selection().end()) {
          case LOW -> range.low();
          case MIDDLE -> range.low().add(range.high()).divide(BigDecimal.TWO);
          case HIGH -> range.high();
        };
    return prices.price(piece.quote(), piece.heading().date(), made);
  }

  private List<String> mispriced() {
    var failures = new ArrayList<String>();
    for (Item each : items) {
      Optional<BigDecimal> price = price(each.piece());
      if (price.isEmpty()
          || price.get().subtract(each.price()).abs().compareTo(PRICE_TOLERANCE) > 0) {
        failures.add(
            "%s counts at %s, and is %s"
                .formatted(
                    each.piece().id(),
                    each.price().toPlainString(),
                    price.map(FigureChecks::shown).orElse("not convertible")));
      }
    }
    return failures;
  }

  private List<String> misweighed() {
    var failures = new ArrayList<String>();
    for (Item each : items) {
      BigDecimal whole = prices.weight(each.piece()).orElse(BigDecimal.ZERO);
      BigDecimal missing = whole.subtract(each.weight());
      boolean unchanged = missing.abs().compareTo(WEIGHT_TOLERANCE) <= 0;
      boolean cut = missing.signum() > 0 && cut(each.piece().id());
      if (each.weight().signum() <= 0 || (!unchanged && !cut)) {
        failures.add(
            "%s counts with %s of %s"
                .formatted(each.piece().id(), each.weight().toPlainString(), shown(whole)));
      }
    }
    return failures;
  }

  private boolean cut(EvidenceId id) {
    return reasons(id).stream().anyMatch(IN_PART::contains);
  }

  private Set<Reason> reasons(EvidenceId id) {
    return excluded.getOrDefault(id, Set.of());
  }

  /** An earlier tier may have left out, by rules of its own, what a later one counts. */
  private List<String> countedAndExcluded() {
    var failures = new ArrayList<String>();
    if (firstTry) {
      for (Item each : items) {
        if (reasons(each.piece().id()).stream().anyMatch(reason -> !IN_PART.contains(reason))) {
          failures.add(each.piece().id() + " is excluded too");
        }
      }
    }
    return failures;
  }

  private List<String> passedOver() {
    var failures = new ArrayList<String>();
    for (Evidence.Priced each : pieces.values()) {
      if (!counted.contains(each.id())
          && !excluded.containsKey(each.id())
          && purview.ofKind(each)
          && purview.ofTime(each.heading())) {
        failures.add(each.id() + " neither counts nor is excluded");
      }
    }
    failures.sort(String::compareTo);
    return failures;
  }

  private List<String> mistallied() {
    Amounts amounts = Amounts.of(items);
    Tally tally = basis.tally();
    var failures = new ArrayList<String>();
    differ(failures, "figures", tally.used(), items.size());
    differ(failures, "buyers", tally.parties().buyers(), amounts.buyers().size());
    differ(failures, "sellers", tally.parties().sellers(), amounts.sellers().size());
    differ(failures, "sources", tally.parties().sources(), amounts.sources().size());
    if (tally.quantity().compareTo(amounts.total()) != 0) {
      failures.add("quantity " + tally.quantity() + ", counted " + amounts.total());
    }
    if (amounts.total().signum() > 0) {
      BigDecimal largest = amounts.largest().divide(amounts.total(), 4, RoundingMode.HALF_UP);
      if (largest.compareTo(tally.shares().largest()) != 0) {
        failures.add("largest share " + tally.shares().largest() + ", counted " + largest);
      }
    }
    return failures;
  }

  private static void differ(List<String> failures, String what, int said, int found) {
    if (said != found) {
      failures.add("%s %s, counted %s".formatted(what, said, found));
    }
  }

  /** The minimum is asked of the evidence before weights are cut. */
  private List<String> below() {
    var whole = new ArrayList<Item>();
    for (Evidence.Priced each : pieces.values()) {
      if (counted.contains(each.id()) || cut(each.id())) {
        whole.add(new Item(each, BigDecimal.ZERO, prices.weight(each).orElse(BigDecimal.ZERO)));
      }
    }
    Amounts amounts = Amounts.of(whole);
    Minimum minimum = rule.minimum();
    var failures = new ArrayList<String>();
    less(failures, "figures", whole.size(), minimum.pieces());
    less(failures, "buyers", amounts.buyers().size(), minimum.buyers());
    less(failures, "sellers", amounts.sellers().size(), minimum.sellers());
    less(failures, "sources", amounts.sources().size(), minimum.sources());
    BigDecimal slack = WEIGHT_TOLERANCE.multiply(BigDecimal.valueOf(whole.size()));
    if (amounts.total().add(slack).compareTo(minimum.quantity()) < 0) {
      failures.add("quantity %s of %s".formatted(shown(amounts.total()), minimum.quantity()));
    }
    return failures;
  }

  private static void less(List<String> failures, String what, int found, int wanted) {
    if (found < wanted) {
      failures.add("%s %s of %s".formatted(what, found, wanted));
    }
  }

  /** The cap holds of the weight before the ends are trimmed, which is found from what is left. */
  private List<String> aboveCap() {
    Tier.Treatment treatment = rule.treatment();
    Trim trim = treatment.trim();
    BigDecimal total = untrimmed(trim);
    BigDecimal most = treatment.partyCap().multiply(total).add(WEIGHT_TOLERANCE);
    var failures = new ArrayList<String>();
    Amounts.of(items)
        .byParty()
        .forEach(
            (party, weight) -> {
              if (weight.compareTo(most) > 0) {
                failures.add("%s has %s of %s".formatted(party, weight, shown(total)));
              }
            });
    return treatment.partyCap().compareTo(BigDecimal.ONE) < 0 ? failures : List.of();
  }

  private BigDecimal untrimmed(Trim trim) {
    BigDecimal left = BigDecimal.ONE.subtract(trim.low()).subtract(trim.high());
    BigDecimal total = BigDecimal.ZERO;
    for (Item each : items) {
      boolean trimmed = trim.segment().isEmpty() || segment(each).equals(trim.segment());
      total = total.add(trimmed ? each.weight().divide(left, PlainPrices.DIGITS) : each.weight());
    }
    return total;
  }

  private static String segment(Item item) {
    return item.piece() instanceof Evidence.Transaction trade ? trade.segment() : "";
  }

  /** Whether a value is the tier's statistic of what counts. */
  void statistic(Findings findings, BigDecimal value, BigDecimal tolerance) {
    Statistic statistic = rule.treatment().statistic();
    var condition = new StatisticCondition(items, value, tolerance);
    boolean holds =
        statistic == Statistic.COMPOUNDED_RATE
            ? condition.compounds(rates(), purview.from(), purview.until())
            : condition.holds(statistic);
    findings.check(
        "the figure is the tier's statistic of what counts",
        holds,
        "%s is not the %s".formatted(shown(value), statistic));
  }

  /** The counted rates and the latest one before the window; of a day, what was received last. */
  private NavigableMap<LocalDate, BigDecimal> rates() {
    var last = new TreeMap<LocalDate, Evidence.Priced>();
    for (Evidence.Priced each : pieces.values()) {
      boolean before =
          each.heading().date().isBefore(purview.from())
              && purview.ofKind(each)
              && !each.heading().received().isAfter(purview.closes())
              && (claim.market().influencedCounts() || !each.heading().origin().influenced());
      if (before || counted.contains(each.id())) {
        last.merge(each.heading().date(), each, FigureChecks::receivedLast);
      }
    }
    var rates = new TreeMap<LocalDate, BigDecimal>();
    LocalDate first = Optional.ofNullable(last.floorKey(purview.from())).orElse(purview.from());
    last.tailMap(first)
        .forEach((day, piece) -> price(piece).ifPresent(price -> rates.put(day, price)));
    return rates;
  }

  private static Evidence.Priced receivedLast(Evidence.Priced one, Evidence.Priced other) {
    int received = one.heading().received().compareTo(other.heading().received());
    return (received != 0 ? received : one.id().compareTo(other.id())) > 0 ? one : other;
  }

  static String shown(BigDecimal value) {
    return value.setScale(8, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /** Who takes part in figures, and with what weight. */
  private record Amounts(
      Set<PartyId> buyers,
      Set<PartyId> sellers,
      Set<String> sources,
      Map<PartyId, BigDecimal> byParty,
      BigDecimal total) {

    static Amounts of(List<Item> items) {
      var amounts =
          new Amounts(
              new HashSet<>(), new HashSet<>(), new HashSet<>(), new TreeMap<>(), BigDecimal.ZERO);
      BigDecimal total = BigDecimal.ZERO;
      for (Item each : items) {
        amounts.add(each);
        total = total.add(each.weight());
      }
      return new Amounts(amounts.buyers, amounts.sellers, amounts.sources, amounts.byParty, total);
    }

    private void add(Item item) {
      String source = item.piece().heading().origin().source();
      sources.add(source);
      switch (item.piece()) {
        case Evidence.Transaction trade -> {
          buyers.add(trade.parties().buyer());
          sellers.add(trade.parties().seller());
          weigh(trade.parties().buyer(), item);
          if (!trade.parties().seller().equals(trade.parties().buyer())) {
            weigh(trade.parties().seller(), item);
          }
        }
        case Evidence.Indication side -> {
          (side.kind() == EvidenceKind.BID ? buyers : sellers).add(side.party());
          weigh(side.party(), item);
        }
        case Evidence.CostStatement cost -> weigh(PartyId.of(cost.plant().facility()), item);
        case Evidence.Quotation quotation -> weigh(PartyId.of(source), item);
        case Evidence.UnitValue value -> weigh(PartyId.of(source), item);
        case Evidence.ContractFloor floor -> weigh(PartyId.of(source), item);
        case Evidence.Equilibrium equilibrium -> weigh(PartyId.of(source), item);
      }
    }

    private void weigh(PartyId party, Item item) {
      byParty.merge(party, item.weight(), BigDecimal::add);
    }

    BigDecimal largest() {
      return byParty.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }
  }
}
