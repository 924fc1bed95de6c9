package forge.store.book;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Dispersion;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.Subject;
import forge.pricing.determination.Tally;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.method.MarketArea;
import forge.pricing.method.MethodId;
import forge.pricing.method.Specification;
import forge.pricing.method.Tier;
import forge.store.document.Form;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a published price as {@link PriceWriter} writes it. */
final class PriceReader {

  private final Form form;

  private PriceReader(Form form) {
    this.form = form;
  }

  static PublishedPrice read(Form form, Period period) {
    var reader = new PriceReader(form);
    return new PublishedPrice(
        reader.subject(period),
        reader.outcome(),
        reader.tally(),
        reader.exclusions(),
        reader.verdict());
  }

  private Subject subject(Period period) {
    var denomination =
        new Denomination(
            CurrencyId.of(text("currency")),
            MassUnit.find(text("unit"))
                .orElseThrow(
                    () -> new IllegalArgumentException("'" + text("unit") + "' is no unit")),
            Basis.of(text("basis")));
    var point = new Specification.Point(term(text("delivery")), optional("place"));
    return new Subject(
        ProductId.of(text("product")),
        EntryReader.word(MarketArea.Name.class, text("market")),
        period,
        new MethodId(text("method"), text("version")),
        denomination,
        point);
  }

  private Outcome outcome() {
    if (form.has("withheld")) {
      return new Outcome.Withheld(
          EntryReader.word(Determination.Reason.class, text("withheld")), text("detail"));
    }
    var rest =
        new PublishedPrice.Rest(
            text("tier"),
            EntryReader.word(Tier.PriceKind.class, text("kind")),
            EntryReader.word(Determination.Confidence.class, text("confidence")),
            EntryReader.word(Determination.Moved.class, text("moved")),
            dispersion());
    return new Outcome.Priced(
        EntryReader.decimal(form, "price"),
        EntryReader.decimal(form, "determined"),
        rest,
        form.elements("moves").stream().map(Place::text).toList(),
        EntryReader.count(form, "carried"));
  }

  private Optional<Dispersion> dispersion() {
    List<BigDecimal> q =
        form.elements("dispersion").stream().map(Place::text).map(EntryReader::decimal).toList();
    return q.size() == 5
        ? Optional.of(new Dispersion(q.get(0), q.get(1), q.get(2), q.get(3), q.get(4)))
        : Optional.empty();
  }

  private Tally tally() {
    Form tally = EntryReader.form(form, "tally");
    var read =
        new Tally(
            EntryReader.count(tally, "considered"),
            EntryReader.count(tally, "used"),
            new Tally.Parties(
                EntryReader.count(tally, "buyers"),
                EntryReader.count(tally, "sellers"),
                EntryReader.count(tally, "sources")),
            EntryReader.decimal(tally, "quantity"),
            new Tally.Shares(
                EntryReader.decimal(tally, "largest"),
                EntryReader.decimal(tally, "concentration")));
    tally.close();
    return read;
  }

  private Map<Exclusion.Reason, Integer> exclusions() {
    Form exclusions = EntryReader.form(form, "exclusions");
    var read = new EnumMap<Exclusion.Reason, Integer>(Exclusion.Reason.class);
    for (String word : exclusions.keys()) {
      read.put(EntryReader.word(Exclusion.Reason.class, word), EntryReader.count(exclusions, word));
    }
    return read;
  }

  private PublishedPrice.Verdict verdict() {
    Form certificate = EntryReader.form(form, "certificate");
    var read =
        new PublishedPrice.Verdict(
            EntryReader.count(certificate, "checks"),
            certificate.elements("failed").stream().map(Place::text).toList());
    certificate.close();
    return read;
  }

  private static Delivery.Term term(String word) {
    return Delivery.Term.find(word)
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no delivery term"));
  }

  private String text(String key) {
    return form.text(key, "");
  }

  /** A text that may be empty. */
  private String optional(String key) {
    form.need(key, "");
    return form.peek(key);
  }
}
