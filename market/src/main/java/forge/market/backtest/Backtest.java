package forge.market.backtest;

import forge.market.scenario.Measure;
import forge.world.Knowledge;
import forge.world.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A shock that happened: what was known before it, what it was, and what followed.
 *
 * @param id of small letters, digits and hyphens, such as {@code ga-licence-2023}
 * @param title what was done, in one clause
 * @param chain code of the chain that it struck
 * @param date first day on which it held
 * @param knowledge the year that the market is calibrated to, and the last year whose publications
 *     count
 * @param given the measures, sized by what was decreed or by their own observed volume
 * @param observed what followed
 * @param doubt why a model of one year may miss, in one sentence
 */
public record Backtest(
    String id,
    String title,
    String chain,
    LocalDate date,
    Knowledge knowledge,
    List<Given> given,
    List<Observation> observed,
    String doubt) {

  /**
   * A measure of the shock and how its size is known.
   *
   * @param basis how the size was read or computed, in one clause
   */
  public record Given(Measure measure, String basis, List<SourceId> sources) {

    public Given {
      Objects.requireNonNull(measure);
      sources = List.copyOf(sources);
    }
  }

  public Backtest {
    Objects.requireNonNull(date);
    Objects.requireNonNull(knowledge);
    given = List.copyOf(given);
    observed = List.copyOf(observed);
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "The id of a back-test is of small letters, digits and hyphens, not '" + id + "'");
    }
    if (knowledge.year() > date.getYear()) {
      throw new IllegalArgumentException(
          "Back-test %s of %s starts from %d; a base year is not after its shock"
              .formatted(id, date, knowledge.year()));
    }
    if (knowledge.known() > knowledge.year() + 1) {
      throw new IllegalArgumentException(
          "Back-test %s counts publications up to %d; none after %d, the year after its base, count"
              .formatted(id, knowledge.known(), knowledge.year() + 1));
    }
  }

  /** The measures alone. */
  public List<Measure> measures() {
    return given.stream().map(Given::measure).toList();
  }
}
