package forge.store.scenario;

import forge.kernel.ProductId;
import forge.market.scenario.Amount;
import forge.market.scenario.Level;
import forge.market.scenario.Side;
import forge.store.document.Bounds;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.ProcessId;
import forge.world.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one measure, read as what a world knows. Each read notes what is wrong and answers
 * with a value to go on with; a measure with a problem is never made.
 */
final class MeasureForm {

  /** How a file says that there is no limit. */
  static final String NONE = "none";

  static final String PER_KG = "usd-per-kg";
  static final String CITED = "cited";
  static final String ABOVE_BASE = "above-base";
  static final String BOOK = "book";
  static final String KT = "kt";
  static final String SHARE_OF_BASE = "share-of-base";

  /** A fraction above this is taken for a percentage. */
  private static final double TENFOLD = 10;

  private final Form form;
  private final WorldNames names;
  private final BookedPrices book;

  MeasureForm(Form form, WorldNames names, BookedPrices book) {
    this.form = form;
    this.names = names;
    this.book = book;
  }

  /** The form itself. */
  Form form() {
    return form;
  }

  ProductId product(String key, String advice) {
    return form.need(key, advice)
        .filter(at -> !form.text(at).isEmpty())
        .map(names::product)
        .orElseGet(() -> ProductId.of("?"));
  }

  List<ProductId> products() {
    return words("products", "Name the products.").stream().map(names::product).toList();
  }

  /** Products by name, or all of the world where the one word is {@code all}. */
  List<ProductId> productsOrAll() {
    List<Place> words = words("products", "Name the products, or write all.");
    return words.size() == 1 && words.getFirst().text().equals("all")
        ? names.allProducts()
        : words.stream().map(names::product).toList();
  }

  List<ProcessId> processes() {
    return words("processes", "Name the processes.").stream()
        .flatMap(word -> names.findProcess(word).stream())
        .toList();
  }

  /** A side that must be named. */
  Side side(String key, String advice) {
    return sideOf(words(key, advice));
  }

  /** A side that is everyone where it is not named. */
  Side sideOrAll(String key) {
    return form.has(key) ? sideOf(distinct(form.words(key))) : Side.ALL;
  }

  private Side sideOf(List<Place> words) {
    List<String> codes = words.stream().map(names::side).toList();
    return codes.isEmpty() ? Side.ALL : new Side(codes);
  }

  private List<Place> words(String key, String advice) {
    return form.need(key, advice).map(form::words).map(this::distinct).orElse(List.of());
  }

  /** Products that follow on others; none where the key is absent. */
  List<Place> optionalWords(String key) {
    return distinct(form.words(key));
  }

  private List<Place> distinct(List<Place> words) {
    var seen = new HashSet<String>();
    for (Place word : words) {
      if (!seen.add(word.text())) {
        form.findings().add(word, "stands twice in the list", "Keep one.");
      }
    }
    return words;
  }

  void event() {
    form.need("id", "Name an event of the world.")
        .filter(at -> !form.text(at).isEmpty())
        .ifPresent(names::checkEvent);
  }

  /** The price of a key for a product. */
  Level level(String key, ProductId product) {
    Level fallback = new Level.PerKg(1);
    Optional<Form> found =
        unit(key, "Give {usd-per-kg: …}, {cited: …}, {above-base: …} or {book: …}.");
    if (found.isEmpty()) {
      return fallback;
    }
    Form one = found.get();
    Level level =
        switch (only(one, List.of(PER_KG, CITED, ABOVE_BASE, BOOK))) {
          case PER_KG -> new Level.PerKg(one.number(PER_KG, Bounds.POSITIVE));
          case CITED -> cited(one);
          case ABOVE_BASE -> new Level.AboveBaseline(fraction(one, ABOVE_BASE, Bounds.CHANGE));
          case BOOK -> booked(one, product).orElse(fallback);
          default -> fallback;
        };
    one.close();
    return level;
  }

  /** The mapping of a unit to a figure; a bare number is a problem, for nobody knows its unit. */
  private Optional<Form> unit(String key, String advice) {
    Optional<Place> at = form.need(key, advice);
    if (at.isPresent() && !(at.get().node() instanceof Node.Fields)) {
      form.findings().add(at.get(), "must say its unit", advice);
      return Optional.empty();
    }
    return at.map(place -> Form.at(place, form.findings()));
  }

  private Level cited(Form one) {
    one.find(CITED).filter(word -> !one.text(word).isEmpty()).ifPresent(names::checkPrice);
    return new Level.Cited(one.peek(CITED));
  }

  /** The reference price in the book on a day, as an amount from here on. */
  private Optional<Level> booked(Form one, ProductId product) {
    Place at = one.find(BOOK).orElseThrow();
    int mark = one.findings().count();
    LocalDate validAt = day(one, at);
    if (one.findings().count() > mark || !names.has(product)) {
      return Optional.empty();
    }
    Optional<BigDecimal> price =
        book.findUsdPerKg(product, validAt).filter(usd -> usd.signum() > 0);
    if (price.isEmpty()) {
      String none = "the price book has no price of %s in the zone on this day".formatted(product);
      boolean without = book.equals(BookedPrices.NONE);
      one.findings()
          .add(
              at,
              without ? "there is no price book to look it up in" : none,
              without ? "Name a price book, or give {usd-per-kg: …}." : "Name another day.");
    }
    return price.map(usd -> new Level.PerKg(usd.doubleValue()));
  }

  Amount amount(String key, Bounds bounds) {
    Amount fallback = new Amount.Kilotonnes(1);
    Optional<Form> found = unit(key, "Give {kt: …} a year, or {share-of-base: …}.");
    if (found.isEmpty()) {
      return fallback;
    }
    Form one = found.get();
    Amount amount =
        switch (only(one, List.of(KT, SHARE_OF_BASE))) {
          case KT -> new Amount.Kilotonnes(one.number(KT, bounds));
          case SHARE_OF_BASE -> new Amount.BaseShare(fraction(one, SHARE_OF_BASE, bounds));
          default -> fallback;
        };
    one.close();
    return amount;
  }

  /** The one key that is there; several or none are a problem. */
  private String only(Form one, List<String> keys) {
    List<String> present = keys.stream().filter(one::has).toList();
    if (present.size() != 1) {
      String rule = "must have one of " + String.join(", ", keys);
      one.findings().add(one.place(), rule, present.isEmpty() ? "" : "Keep one of them.");
    }
    return present.size() == 1 ? present.getFirst() : "";
  }

  /** A quantity under a key of its unit, or no limit where the key is absent or says none. */
  double limit(String key, String unit, Bounds bounds) {
    Optional<Place> at = form.find(key);
    if (at.isEmpty() || at.get().text().equals(NONE)) {
      return Double.POSITIVE_INFINITY;
    }
    if (!(at.get().node() instanceof Node.Fields)) {
      String rule = "must be none or {%s: …}".formatted(unit);
      form.findings().add(at.get(), rule, "");
      return bounds.standIn();
    }
    Form one = Form.at(at.get(), form.findings());
    double limit = one.number(unit, bounds);
    one.close();
    return limit;
  }

  double number(String key, Bounds bounds) {
    return form.number(key, bounds);
  }

  double numberOr(String key, Bounds bounds, double fallback) {
    return form.numberOr(key, bounds, fallback);
  }

  /** A fraction, 0.25 for a quarter. */
  double fraction(String key, Bounds bounds) {
    return fraction(form, key, bounds);
  }

  double fractionOr(String key, Bounds bounds, double fallback) {
    return form.has(key) ? fraction(form, key, bounds) : fallback;
  }

  private static double fraction(Form form, String key, Bounds bounds) {
    double fraction = form.number(key, bounds);
    if (fraction > TENFOLD) {
      form.find(key)
          .ifPresent(
              at ->
                  form.findings()
                      .add(at, "must not be more than 10", "A fraction is meant: 25 % is 0.25."));
    }
    return fraction;
  }

  /** At least one of two keys must be there. */
  void needOneOf(String first, String second, String advice) {
    if (!form.has(first) && !form.has(second)) {
      form.need(first, advice);
    }
  }

  String word(String key, String advice) {
    return form.text(key, advice);
  }

  /** One of some words, the first of them where the key is absent. */
  String choiceOr(String key, List<String> known) {
    return form.find(key).map(at -> form.choice(at, known)).orElse(known.getFirst());
  }

  /** The days on which the measure holds; always where none is named. */
  Validity validity() {
    LocalDate since = form.find("since").map(at -> day(form, at)).orElse(LocalDate.MIN);
    LocalDate until = form.find("until").map(at -> day(form, at)).orElse(LocalDate.MAX);
    if (since.isBefore(until)) {
      return new Validity(since, until);
    }
    if (since.isBefore(LocalDate.MAX)) {
      String rule = "must be after since, " + since;
      form.find("until")
          .ifPresent(at -> form.findings().add(at, rule, "Until is the first day without it."));
    }
    return new Validity(LocalDate.MIN, LocalDate.MAX);
  }

  /** A day such as 2026-07-01; one to go on with where it is none. */
  static LocalDate day(Form form, Place at) {
    String text = form.text(at);
    if (!text.isEmpty()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException wrong) {
        form.findings().add(at, "must be a day of the calendar", "Write it as 2026-07-01.");
      }
    }
    return LocalDate.EPOCH;
  }

  WorldNames names() {
    return names;
  }
}
