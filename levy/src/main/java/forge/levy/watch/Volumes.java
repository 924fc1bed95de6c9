package forge.levy.watch;

import forge.kernel.EconomyId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks whether an economy can have had what it shipped, and made what is claimed to come from it.
 *
 * <pre>
 *   shipped(economy, product, period) ≤ ratio · months/12 · (mines + plants + imports from outside)
 *   claimed(economy, product, period) ≤ ratio · months/12 · (mines + plants)
 * </pre>
 */
final class Volumes {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Inquiry inquiry;

  private Volumes(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static void ask(Inquiry inquiry) {
    var volumes = new Volumes(inquiry);
    volumes.ask(Key::shipper, Supply::all, "Where did %s get what it shipped of %s in %s?");
    volumes.ask(
        Key::origin, Supply::making, "Was what is claimed to come from %s of %s in %s made there?");
  }

  private void ask(
      Function<Key, String> economy, Function<Supply, List<Supply.Named>> known, String question) {
    inquiry
        .tally()
        .by(_ -> true, key -> span(key, economy.apply(key)))
        .forEach((span, totals) -> ask(span, totals.all().mass(), known, question));
  }

  private Optional<Span> span(Key key, String economy) {
    return Inquiry.economy(economy)
        .map(each -> new Span(each, key.product(), inquiry.period(key.month())));
  }

  private void ask(
      Span span, BigDecimal mass, Function<Supply, List<Supply.Named>> known, String question) {
    var economy = new EconomyId(span.subject().name());
    Supply supply = inquiry.grounds().supplies().of(economy, span.product());
    var missing = new ArrayList<String>();
    var figures = new ArrayList<FlagFigure>();
    BigDecimal year = BigDecimal.ZERO;
    for (Supply.Named each : known.apply(supply)) {
      switch (each.known()) {
        case Known.Missing(String what) -> missing.add(what);
        case Known.Stated(BigDecimal kilograms, String source) -> {
          year = year.add(kilograms);
          figures.add(FlagFigure.mass(each.name() + ", in a year", kilograms, source));
        }
      }
    }
    if (!missing.isEmpty()) {
      inquiry.lacks(FlagKind.TRANSSHIPMENT, span.subject(), span.scope(), missing);
      return;
    }
    // mass · 12 > ratio · months · year, compared without a quotient
    BigDecimal months = BigDecimal.valueOf(months(span));
    BigDecimal asked = mass.multiply(MONTHS);
    BigDecimal limit = inquiry.rules().volumes().ratio().multiply(months).multiply(year);
    if (asked.compareTo(limit) > 0) {
      figures.addFirst(FlagFigure.mass("Mass in the period", mass, "entries"));
      figures.add(FlagFigure.mass("Limit for the period", Quotient.of(limit, MONTHS), "rules"));
      inquiry.add(
          new Flag(
              FlagKind.TRANSSHIPMENT,
              span.subject(),
              span.scope(),
              limit.signum() == 0 ? Severity.HIGH : Severity.of(Quotient.of(asked, limit)),
              question.formatted(span.subject(), span.product(), span.period()),
              "more than %s times what is plausible"
                  .formatted(inquiry.rules().volumes().ratio().toPlainString()),
              figures));
    }
  }

  private static long months(Span span) {
    YearMonth from = YearMonth.from(span.period().from());
    return from.until(YearMonth.from(span.period().until()), ChronoUnit.MONTHS);
  }
}
