package forge.levy.measure;

import java.util.List;
import java.util.Objects;

/**
 * The rules of one border.
 *
 * @param heading what it is, and who answers for it
 * @param terms what all measures share
 * @param types in the order in which they are charged
 * @param vocabulary what measures refer to
 * @param measures base cases and exceptions
 * @param tables what changes from day to day
 */
public record RuleSet(
    Heading heading,
    Terms terms,
    List<MeasureType> types,
    Vocabulary vocabulary,
    List<Measure> measures,
    Tables tables) {

  /** Whether the rules are law, a worked example of past law, or made up to show how it works. */
  public enum Standing {
    LAW,
    PRECEDENT,
    DEMONSTRATION
  }

  /** What a rule set is. */
  public record Heading(
      String id, String title, Standing standing, Span validity, Review review, String note) {

    public Heading {
      Objects.requireNonNull(standing);
      Objects.requireNonNull(validity);
      Objects.requireNonNull(review);
      Objects.requireNonNull(note);
      if (id.isBlank() || title.isBlank()) {
        throw new IllegalArgumentException("A rule set has an identifier and a title");
      }
    }

    /** The same with another review. */
    public Heading reviewed(Review other) {
      return new Heading(id, title, standing, validity, other, note);
    }
  }

  /** What measures refer to: acts, goods, areas, quotas, and how types replace each other. */
  public record Vocabulary(
      List<LegalAct> acts,
      List<GoodsLine> goods,
      List<Area> areas,
      List<Quota> quotas,
      List<Replacement> replacements) {

    public Vocabulary {
      acts = List.copyOf(acts);
      goods = List.copyOf(goods);
      areas = List.copyOf(areas);
      quotas = List.copyOf(quotas);
      replacements = List.copyOf(replacements);
    }
  }

  /** What changes from day to day: exchange rates, and prices that acts name. */
  public record Tables(ExchangeRates rates, List<SeriesPrice> series) {

    public Tables {
      Objects.requireNonNull(rates);
      series = List.copyOf(series);
    }
  }

  public RuleSet {
    Objects.requireNonNull(heading);
    Objects.requireNonNull(terms);
    types = List.copyOf(types);
    Objects.requireNonNull(vocabulary);
    measures = List.copyOf(measures);
    Objects.requireNonNull(tables);
  }

  /** The same rules with another review. */
  public RuleSet reviewed(Review other) {
    return new RuleSet(heading.reviewed(other), terms, types, vocabulary, measures, tables);
  }
}
