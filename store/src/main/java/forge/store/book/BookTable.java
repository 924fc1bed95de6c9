package forge.store.book;

import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Subject;
import forge.store.exports.FlatTable;
import forge.store.exports.FlatTable.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The prices of a book as one table: a row a product, market and period as known at a moment. */
public final class BookTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("product"),
          Column.text("market"),
          Column.text("period"),
          Column.decimal("price"),
          Column.decimal("raw"),
          Column.text("currency"),
          Column.text("unit"),
          Column.text("basis"),
          Column.text("delivery"),
          Column.text("place"),
          Column.text("kind"),
          Column.text("tier"),
          Column.text("confidence"),
          Column.text("withheld"),
          Column.decimal("figures"),
          Column.decimal("quantity"),
          Column.text("publication"),
          Column.text("standing"),
          Column.text("published_at"),
          Column.text("method"),
          Column.text("evidence"));

  private BookTable() {}

  /** The table, by product, market and period. */
  public static FlatTable of(PriceBook book, Instant knownAt) {
    var rows = new ArrayList<List<String>>();
    for (PriceKey key : book.keys()) {
      for (PriceBook.Booked booked : book.history(key, knownAt)) {
        rows.add(row(booked));
      }
    }
    return new FlatTable("prices", COLUMNS, rows);
  }

  private static List<String> row(PriceBook.Booked booked) {
    PublishedPrice price = booked.price();
    Subject subject = price.subject();
    var row = new ArrayList<String>();
    row.add(subject.product().code());
    row.add(Wording.of(subject.market()));
    row.add(subject.period().label());
    row.addAll(figures(price.outcome()));
    row.add(subject.denomination().currency().code());
    row.add(subject.denomination().unit().symbol());
    row.add(subject.denomination().basis().code());
    row.add(subject.point().term().name());
    row.add(subject.point().place());
    row.addAll(rest(price.outcome()));
    row.add(String.valueOf(price.tally().used()));
    row.add(plain(price.tally().quantity()));
    row.add(booked.publication().id().toString());
    row.add(Wording.of(booked.publication().proposal().standing()));
    row.add(booked.publication().publishedAt().toString());
    row.add(subject.method().toString());
    row.add(booked.publication().proposal().inputs().evidence().hex());
    return row;
  }

  private static List<String> figures(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Priced priced -> List.of(plain(priced.published()), plain(priced.determined()));
      case Outcome.Withheld withheld -> List.of("", "");
    };
  }

  private static List<String> rest(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Priced priced ->
          List.of(
              Wording.of(priced.rest().kind()),
              priced.rest().tier(),
              Wording.of(priced.rest().confidence()),
              "");
      case Outcome.Withheld withheld -> List.of("", "", "", Wording.of(withheld.reason()));
    };
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
