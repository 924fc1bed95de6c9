package forge.store.rules;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import forge.levy.expression.Rate;
import forge.levy.measure.ExchangeRates.Fixing;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.SeriesPrice;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the tables of a rule set, their rows in order. */
final class TableText {

  private TableText() {}

  static String goods(List<GoodsLine> goods) {
    List<GoodsLine> sorted =
        RuleSetText.sorted(
            goods,
            Comparator.comparing(GoodsLine::code).thenComparing(each -> each.validity().from()));
    return table(
        TablesDecoder.GOODS,
        sorted,
        line ->
            List.of(
                line.code().toString(),
                line.description(),
                line.validity().from().toString(),
                until(line.validity().until()),
                line.source().act(),
                line.source().place()));
  }

  private static String until(LocalDate day) {
    return day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  static String rates(List<Fixing> rates) {
    List<Fixing> sorted =
        RuleSetText.sorted(
            rates, Comparator.comparing(Fixing::currency).thenComparing(Fixing::from));
    return table(
        TablesDecoder.RATES,
        sorted,
        rate ->
            List.of(
                rate.currency().code(),
                rate.from().toString(),
                RuleWords.plain(rate.rate()).toPlainString(),
                rate.source()));
  }

  static String prices(List<SeriesPrice> prices) {
    List<SeriesPrice> sorted =
        RuleSetText.sorted(
            prices, Comparator.comparing(SeriesPrice::name).thenComparing(SeriesPrice::from));
    return table(
        TablesDecoder.PRICES,
        sorted,
        price ->
            List.of(
                price.name(),
                price.from().toString(),
                RuleWords.plain(price.rate().amount()).toPlainString(),
                price.rate().currency().code(),
                unit(price.rate()),
                price.source()));
  }

  private static String unit(Rate rate) {
    return rate.per().stream().map(Object::toString).collect(Collectors.joining(" / "));
  }

  private static <T> String table(
      List<String> columns, List<T> rows, Function<T, List<String>> fields) {
    var text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(columns);
      rows.forEach(row -> writer.writeRecord(fields.apply(row)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
