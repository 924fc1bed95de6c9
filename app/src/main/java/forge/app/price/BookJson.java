package forge.app.price;

import forge.app.json.Json;
import forge.pricing.book.PriceBook;
import forge.pricing.method.MarketArea;
import forge.store.book.Wording;
import forge.store.exports.FlatTable;
import java.math.BigDecimal;
import java.util.List;

/** A price book as JSON. */
public final class BookJson {

  private BookJson() {}

  /** The prices in force. */
  public static Json.Obj prices(BookView view) {
    return lines(view, view.lines());
  }

  /** The history of a product. */
  public static Json.Obj history(BookView view, String product) {
    return lines(view, view.history(product));
  }

  /** The history of a product in one market, or in all where none is named. */
  public static Json.Obj history(BookView view, String product, String market) {
    return market.isEmpty()
        ? history(view, product)
        : lines(
            view,
            view.history(product).stream()
                .map(line -> line.only(name -> Wording.of(name).equals(market)))
                .toList());
  }

  private static Json.Obj lines(BookView view, List<BookView.Line> lines) {
    var prices = Json.array();
    var spreads = Json.array();
    for (BookView.Line line : lines) {
      BookView.all(line).forEach(booked -> prices.add(booked(booked)));
      spreads.add(spread(line));
    }
    return head(view).put("prices", prices).put("spreads", spreads);
  }

  private static Json.Obj head(BookView view) {
    return Json.object()
        .put("book", view.name())
        .put("validAt", view.asOf().validAt().toString())
        .put("knownAt", view.asOf().knownAt().toString());
  }

  private static Json.Obj booked(PriceBook.Booked booked) {
    return PriceJson.of(booked.price())
        .put("publication", booked.publication().id().toString())
        .put("standing", EntryWords.standing(booked.publication().proposal()))
        .put("publishedAt", booked.publication().publishedAt().toString())
        .put("evidence", booked.publication().proposal().inputs().evidence().hex());
  }

  private static Json.Obj spread(BookView.Line line) {
    var figures = BookText.figures(line);
    var json =
        Json.object()
            .put("product", line.product().code())
            .put(
                "period",
                BookView.all(line).findFirst().map(each -> each.period().label()).orElse(""));
    Spread.over(figures, MarketArea.Name.OUTSIDE)
        .ifPresent(spread -> json.put("zoneOverOutside", spread));
    Spread.over(figures, MarketArea.Name.DOMINANT)
        .ifPresent(spread -> json.put("zoneOverDominant", spread));
    return json;
  }

  /** Entries. */
  public static Json.Obj entries(BookView view, BookView.Part part) {
    var entries = Json.array();
    view.entries(part).forEach(entry -> entries.add(RecordedJson.entry(entry)));
    return head(view).put("entries", entries);
  }

  /** A table as a list of objects; a decimal keeps its digits. */
  public static Json.Obj table(FlatTable table) {
    var rows = Json.array();
    for (List<String> row : table.rows()) {
      var object = Json.object();
      for (int c = 0; c < row.size(); c++) {
        FlatTable.Column column = table.columns().get(c);
        if (!row.get(c).isEmpty() && column.decimal()) {
          object.put(column.name(), new BigDecimal(row.get(c)));
        } else if (!row.get(c).isEmpty()) {
          object.put(column.name(), row.get(c));
        }
      }
      rows.add(object);
    }
    return Json.object().put(table.name(), rows);
  }
}
