package forge.store.book;

import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Dispersion;
import forge.pricing.determination.Subject;
import forge.pricing.determination.Tally;
import java.math.BigDecimal;
import java.util.List;

/** Writes a published price as the members of a JSON object. */
final class PriceWriter {

  private PriceWriter() {}

  static void write(JsonLine to, PublishedPrice price) {
    subject(to, price.subject());
    switch (price.outcome()) {
      case Outcome.Priced priced -> priced(to, priced);
      case Outcome.Withheld withheld ->
          to.put("withheld", Wording.of(withheld.reason())).put("detail", withheld.detail());
    }
    to.object("tally", members -> tally(members, price.tally()));
    to.object(
        "exclusions",
        members ->
            price.exclusions().forEach((reason, count) -> members.put(Wording.of(reason), count)));
    to.object(
        "certificate",
        members ->
            members
                .put("checks", price.verdict().checks())
                .texts("failed", price.verdict().failed()));
  }

  private static void subject(JsonLine to, Subject subject) {
    to.put("product", subject.product())
        .put("market", Wording.of(subject.market()))
        .put("method", subject.method().name())
        .put("version", subject.method().version())
        .put("currency", subject.denomination().currency())
        .put("unit", subject.denomination().unit())
        .put("basis", subject.denomination().basis())
        .put("delivery", subject.point().term().name())
        .put("place", subject.point().place());
  }

  private static void priced(JsonLine to, Outcome.Priced priced) {
    PublishedPrice.Rest rest = priced.rest();
    to.put("price", priced.published())
        .put("determined", priced.determined())
        .put("tier", rest.tier())
        .put("kind", Wording.of(rest.kind()))
        .put("confidence", Wording.of(rest.confidence()))
        .put("moved", Wording.of(rest.moved()))
        .texts("dispersion", rest.dispersion().map(PriceWriter::quantiles).orElse(List.of()))
        .texts("moves", priced.moves())
        .put("carried", priced.carried());
  }

  private static List<BigDecimal> quantiles(Dispersion dispersion) {
    return List.of(
        dispersion.lowest(),
        dispersion.lowerQuartile(),
        dispersion.median(),
        dispersion.upperQuartile(),
        dispersion.highest());
  }

  private static void tally(JsonLine to, Tally tally) {
    to.put("considered", tally.considered())
        .put("used", tally.used())
        .put("buyers", tally.parties().buyers())
        .put("sellers", tally.parties().sellers())
        .put("sources", tally.parties().sources())
        .put("quantity", tally.quantity())
        .put("largest", tally.shares().largest())
        .put("concentration", tally.shares().concentration());
  }
}
