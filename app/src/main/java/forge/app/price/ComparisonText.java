package forge.app.price;

import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.kernel.AsOf;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Prices of an announced method beside those that were published for the period. */
public final class ComparisonText {

  private ComparisonText() {}

  /** The text. */
  public static String of(PriceBook book, List<PublishedPrice> prices, boolean colour) {
    var table =
        new TextTable()
            .words("Product")
            .words("Market")
            .figure("Published")
            .figure("Announced method")
            .figure("Difference");
    for (PublishedPrice price : prices) {
      Optional<BigDecimal> published =
          book.find(
                  PriceKey.of(price.subject()),
                  AsOf.everythingKnown(price.subject().period().lastDay()))
              .filter(each -> each.period().equals(price.subject().period()))
              .flatMap(each -> each.price().findPrice());
      Optional<BigDecimal> announced = price.findPrice();
      table
          .row()
          .cell(price.subject().product().code())
          .cell(Wordings.of(price.subject().market()))
          .cell(Digits.of(published))
          .cell(Digits.of(announced))
          .cell(
              published
                  .flatMap(one -> announced.map(other -> other.subtract(one)))
                  .map(Digits::change)
                  .orElse(Digits.MISSING));
    }
    return new Page(colour).gap().table(table).text();
  }
}
