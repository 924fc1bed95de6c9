package forge.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Of several facts about one thing, that is chosen which a reader of the time would have used. */
class KnowledgeTest {

  private static final Knowledge THEN = new Knowledge(2024, 2025);

  /** A row: what it is about, and the fact. */
  private record Row(String about, Fact fact) {}

  @Test
  void theNearestYearIsChosen() {
    assertThat(chosen(row("x", 2022, 2023), row("x", 2023, 2024), row("x", 2026, 2025)))
        .isEqualTo(row("x", 2023, 2024));
  }

  @Test
  void ofOneYearTheLatestVintageIsChosen() {
    assertThat(chosen(row("x", 2024, 2024), row("x", 2024, 2025))).isEqualTo(row("x", 2024, 2025));
  }

  @Test
  void aLaterVintageThanKnownIsNot() {
    assertThat(chosen(row("x", 2024, 2026), row("x", 2023, 2024))).isEqualTo(row("x", 2023, 2024));
  }

  @Test
  void aLaterVintageServesWhereNothingElseIsKnown() {
    assertThat(chosen(row("x", 2024, 2026), row("x", 2024, 2027))).isEqualTo(row("x", 2024, 2027));
  }

  @Test
  void ofOneVintageTheMostTrustedIsChosen() {
    Row weak = row("x", 2024, 2025, Confidence.C);
    Row strong = row("x", 2024, 2025, Confidence.A);
    assertThat(chosen(weak, strong)).isEqualTo(strong);
    assertThat(chosen(strong, weak)).isEqualTo(strong);
  }

  @Test
  void ofEqualRowsTheFirstIsChosen() {
    var first = new Row("x", fact(1, 2024, 2025, Confidence.B));
    var second = new Row("x", fact(2, 2024, 2025, Confidence.B));
    assertThat(chosen(first, second)).isEqualTo(first);
  }

  @Test
  void eachThingHasItsOwnFactInTheOrderOfTheRows() {
    List<Row> rows = List.of(row("y", 2020, 2021), row("x", 2024, 2025), row("y", 2024, 2025));
    assertThat(THEN.choose(rows, Row::about, Row::fact))
        .containsExactly(row("y", 2024, 2025), row("x", 2024, 2025));
  }

  @Test
  void theBaseYearKnowsAllVintages() {
    assertThat(Knowledge.BASE.year()).isEqualTo(World.BASE_YEAR);
    assertThat(Knowledge.BASE.has(fact(1, 2024, 2050, Confidence.B))).isTrue();
    assertThat(THEN.known(List.of(row("x", 2024, 2026), row("x", 2024, 2025)), Row::fact))
        .containsExactly(row("x", 2024, 2025));
  }

  /** Nothing known then is worse than what was chosen, whichever rows there are. */
  @Property
  void noKnownFactIsNearer(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 2018, max = 2030) Integer> years,
      @ForAll @IntRange(min = 2018, max = 2030) int known,
      @ForAll @IntRange(min = 0, max = 3) int delay) {
    var knowledge = new Knowledge(2024, known);
    List<Row> rows = years.stream().map(year -> row("x", year, year + delay)).toList();
    Row best = knowledge.choose(rows, Row::about, Row::fact).getFirst();
    Optional<Row> rival =
        rows.stream()
            .filter(each -> knowledge.has(each.fact()))
            .filter(each -> !knowledge.has(best.fact()) || away(each) < away(best))
            .findAny();
    assertThat(rival).isEmpty();
  }

  @Test
  void aVintageIsAYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fact(1, 2024, 25, Confidence.B))
        .withMessageContaining("Vintage 25");
  }

  @Test
  void aFactIsOfTheYearOfItsProvenance() {
    assertThat(fact(7, 2023, 2025, Confidence.B).year()).isEqualTo(2023);
    assertThat(fact(7, 2023, 2025, Confidence.B).value()).isEqualTo(7);
  }

  private static int away(Row row) {
    return Math.abs(row.fact().year() - 2024);
  }

  private static Row chosen(Row... rows) {
    List<Row> best = THEN.choose(List.of(rows), Row::about, Row::fact);
    assertThat(best).hasSize(1);
    return best.getFirst();
  }

  private static Row row(String about, int year, int vintage) {
    return row(about, year, vintage, Confidence.B);
  }

  private static Row row(String about, int year, int vintage, Confidence confidence) {
    return new Row(about, fact(1, year, vintage, confidence));
  }

  private static Fact fact(double value, int year, int vintage, Confidence confidence) {
    var read = new Provenance(WorldSketch.BOOK, year, confidence, Status.OBSERVED, "");
    return new Fact(Figure.exact(value), Unit.TONNES, vintage, read);
  }
}
