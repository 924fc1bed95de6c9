package forge.store.rules;

import forge.kernel.CurrencyId;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutySentence;
import forge.levy.expression.Rate;
import forge.levy.measure.Citation;
import forge.levy.measure.ExchangeRates.Fixing;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.SeriesPrice;
import forge.levy.measure.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of the tables of a rule set: goods, exchange rates and prices. */
final class TablesDecoder {

  static final List<String> GOODS = List.of("code", "description", "from", "until", "act", "place");
  static final List<String> RATES = List.of("currency", "from", "rate", "source");
  static final List<String> PRICES =
      List.of("series", "from", "amount", "currency", "unit", "source");

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private TablesDecoder() {}

  static Optional<GoodsLine> goods(RuleRow row) {
    Optional<GoodsCode> code = GoodsCode.find(row.text("code"));
    if (code.isEmpty()) {
      row.refuse("code", "is no goods code", "A code has 2, 4, 6, 8 or 10 digits.");
    }
    Optional<String> description = row.findText("description");
    Optional<Span> span = row.findSpan();
    Optional<Citation> citation = row.findCitation();
    if (code.isEmpty() || description.isEmpty() || span.isEmpty() || citation.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new GoodsLine(code.get(), description.get(), span.get(), citation.get()));
  }

  static Optional<Fixing> rate(RuleRow row) {
    Optional<CurrencyId> currency = findCurrency(row);
    Optional<LocalDate> from = row.findDay("from");
    Optional<BigDecimal> rate = row.findNumber("rate");
    Optional<String> source = row.findText("source");
    boolean positive = rate.isPresent() && rate.get().signum() > 0;
    if (rate.isPresent() && !positive) {
      row.refuse("rate", "must be greater than zero", "");
    }
    if (currency.isEmpty() || from.isEmpty() || !positive || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Fixing(currency.get(), from.get(), rate.get(), source.get()));
  }

  static Optional<SeriesPrice> price(RuleRow row) {
    Optional<String> series = row.findText("series");
    Optional<LocalDate> from = row.findDay("from");
    Optional<Rate> rate = findRate(row);
    Optional<String> source = row.findText("source");
    if (series.isEmpty() || from.isEmpty() || rate.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SeriesPrice(series.get(), from.get(), rate.get(), source.get()));
  }

  /** The units stand as in duty sentences: {@code TNE}, {@code KGM(Co)}, {@code ASV / HLT}. */
  private static Optional<Rate> findRate(RuleRow row) {
    Optional<BigDecimal> amount = row.findNumber("amount");
    Optional<CurrencyId> currency = findCurrency(row);
    if (amount.isEmpty() || currency.isEmpty()) {
      return Optional.empty();
    }
    String unit = row.text("unit").isEmpty() ? "" : " / " + row.text("unit");
    var read = DutySentence.read(amount.get().toPlainString() + " " + currency.get() + unit);
    if (read.clean() && read.value() instanceof DutyExpression.Specific specific) {
      return Optional.of(specific.rate());
    }
    row.refuse("unit", "is no unit", "Write it as in a duty: TNE, or KGM(Co).");
    return Optional.empty();
  }

  private static Optional<CurrencyId> findCurrency(RuleRow row) {
    if (CURRENCY.matcher(row.text("currency")).matches()) {
      return Optional.of(new CurrencyId(row.text("currency")));
    }
    row.refuse("currency", "is no currency", "A currency is three capital letters, such as USD.");
    return Optional.empty();
  }
}
