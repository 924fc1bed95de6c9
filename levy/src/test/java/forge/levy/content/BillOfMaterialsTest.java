package forge.levy.content;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.levy.origin.Outcome;
import forge.levy.origin.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents add up the bill of materials, defaults stand in, and tests are exact. */
class BillOfMaterialsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final Substance ALUMINIUM = new Substance(Basis.of("Al"), "", "7429-90-5", false);
  private static final Part.Composition UNKNOWN = new Part.Composition.Unknown();

  private static MaterialContent aluminium(String figures) {
    return new MaterialContent(
        ALUMINIUM, figures(figures), List.of(), List.of(), EvidenceGrade.CERTIFIED);
  }

  /** Figures as {@code MASS 2, VALUE 5}. */
  private static MaterialFigures figures(String text) {
    Map<MaterialFigure, BigDecimal> all = new EnumMap<>(MaterialFigure.class);
    for (String each : text.isEmpty() ? new String[0] : text.split(", ", -1)) {
      String[] words = each.split(" ", -1);
      all.put(MaterialFigure.valueOf(words[0]), new BigDecimal(words[1]));
    }
    return new MaterialFigures(all);
  }

  private static Part part(String pieces, String mass, String value, Part.Composition inside) {
    return new Part(
        "part " + mass,
        GoodsCode.of("7610.90"),
        new BigDecimal(pieces),
        new Content(
            Map.of(
                Content.Figure.MASS, new BigDecimal(mass),
                Content.Figure.VALUE, new BigDecimal(value))),
        inside);
  }

  private static Part.Composition of(List<MaterialContent> materials, Part... parts) {
    return new Part.Composition.Known(materials, List.of(parts));
  }

  private static DefaultContent standIn(String figures) {
    return new DefaultContent(
        GoodsCode.of("76"),
        ALUMINIUM,
        figures(figures),
        List.of(
            new DefaultContent.MarkUp(LocalDate.of(2028, 1, 1), new BigDecimal("30")),
            new DefaultContent.MarkUp(LocalDate.of(2026, 1, 1), new BigDecimal("10")),
            new DefaultContent.MarkUp(LocalDate.of(2027, 1, 1), new BigDecimal("20"))),
        "law");
  }

  private static ContentTest.Scope scope(Content.Figure by, int percent) {
    return new ContentTest.Scope("scope", List.of(Basis.of("Al")), by, Percent.of(percent), "law");
  }

  @Test
  void contentsAddUpThroughParts() {
    Part bracket =
        part("4", "1", "3", of(List.of(aluminium("MASS 0.5, VALUE 2, REFERENCE_PRICE 3"))));
    Part frame =
        part(
            "2",
            "6",
            "20",
            of(List.of(aluminium("MASS_FRACTION 0.25, VALUE 1, REFERENCE_PRICE 3")), bracket));
    Part good = part("1", "20", "100", of(List.of(), frame));
    ContentSum sum = new BillOfMaterials(good, List.of(), DAY).sums().getFirst();
    assertThat(sum.find(ContentFigure.MASS)).hasValue(new BigDecimal("7.00"));
    assertThat(sum.find(ContentFigure.VALUE))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("18"));
    assertThat(sum.find(ContentFigure.REFERENCE_VALUE))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("21"));
    assertThat(sum.weakest()).isEqualTo(EvidenceGrade.CERTIFIED);
    assertThat(sum.find(ContentFigure.RECYCLED_MASS)).isEmpty();
  }

  @Test
  void aDefaultStandsInWithTheMarkUpOfTheDay() {
    Part good = part("1", "10", "50", UNKNOWN);
    var bill =
        new BillOfMaterials(good, List.of(standIn("MASS_FRACTION 0.5, VALUE_FRACTION 0.4")), DAY);
    ContentSum sum = bill.sums().getFirst();
    assertThat(sum.find(ContentFigure.MASS))
        .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("6"));
    assertThat(sum.find(ContentFigure.DEFAULT_MASS)).isEqualTo(sum.find(ContentFigure.MASS));
    assertThat(sum.find(ContentFigure.VALUE))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("24"));
    assertThat(sum.weakest()).isEqualTo(EvidenceGrade.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, 10", "2027-01-01, 20", "2028-01-01, 30", "2031-05-05, 30"})
  void markUpsGrowByDate(LocalDate day, BigDecimal percent) {
    assertThat(standIn("MASS_FRACTION 0.5").markUpOn(day)).hasValue(percent);
    assertThat(standIn("MASS_FRACTION 0.5").markUpOn(LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void aMarkedUpDefaultIsNeverMoreThanThePart() {
    Part good = part("3", "10", "50", UNKNOWN);
    ContentSum sum =
        new BillOfMaterials(good, List.of(standIn("MASS_FRACTION 0.95")), DAY).sums().getFirst();
    assertThat(sum.find(ContentFigure.MASS))
        .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo("30"));
  }

  @Test
  void whatNobodyStatesAndNoDefaultCoversIsMissing() {
    Part open = part("1", "5", "9", UNKNOWN);
    Part good = part("1", "10", "50", of(List.of(aluminium("MASS 1, VALUE 1")), open));
    var bill = new BillOfMaterials(good, List.of(), DAY);
    ContentSum sum = bill.sums().getFirst();
    assertThat(sum.find(ContentFigure.MASS)).isEmpty();
    assertThat(sum.missing())
        .contains("the composition of part 5 is not stated, and no default covers it");
    assertThat(ContentAnswer.of(scope(Content.Figure.MASS, 15), bill).outcome())
        .isEqualTo(Outcome.NOT_KNOWN);
  }

  @Test
  void scopeIsByMassOrByValueAndExactAtTheLine() {
    Part good = part("2", "20", "100", of(List.of(aluminium("MASS 3, VALUE 14.99"))));
    var bill = new BillOfMaterials(good, List.of(), DAY);
    assertThat(ContentAnswer.of(scope(Content.Figure.MASS, 15), bill).outcome())
        .isEqualTo(Outcome.MET);
    assertThat(ContentAnswer.of(scope(Content.Figure.VALUE, 15), bill).outcome())
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aShareOfNothingIsNotKnown() {
    Part good = part("1", "0", "0", of(List.of(aluminium("MASS 0, VALUE 0"))));
    var answer =
        ContentAnswer.of(scope(Content.Figure.MASS, 15), new BillOfMaterials(good, List.of(), DAY));
    assertThat(answer.outcome()).isEqualTo(Outcome.NOT_KNOWN);
  }

  private static MaterialContent critical(String name, String value, ProcessingStep... steps) {
    return new MaterialContent(
        new Substance(Basis.of(name), "", "", true),
        figures("MASS 1, VALUE " + value),
        List.of(),
        List.of(steps),
        EvidenceGrade.DECLARED);
  }

  private static ProcessingStep step(Activity activity, String economy, String added) {
    return new ProcessingStep(
        "step",
        activity,
        new OriginClaim.Stated(EconomyId.of(economy), EvidenceGrade.DECLARED),
        "",
        new Content(Map.of(Content.Figure.VALUE, new BigDecimal(added))));
  }

  private static Outcome qualifying(int percent) {
    Part good =
        part(
            "1",
            "10",
            "100",
            of(
                List.of(
                    critical(
                        "Li",
                        "60",
                        step(Activity.EXTRACTION, "AUS", "5"),
                        step(Activity.EXTRACTION, "CHN", "5")),
                    critical(
                        "Ni",
                        "40",
                        step(Activity.EXTRACTION, "AUS", "4.9"),
                        step(Activity.EXTRACTION, "CHN", "5.1"),
                        step(Activity.RECYCLING, "AUS", "9")),
                    aluminium("MASS 1, VALUE 50"))));
    var economies = new EnumMap<Activity, SortedSet<EconomyId>>(Activity.class);
    economies.put(Activity.EXTRACTION, new TreeSet<>(List.of(EconomyId.of("AUS"))));
    economies.put(Activity.RECYCLING, new TreeSet<>(List.of(EconomyId.of("USA"))));
    var test =
        new ContentTest.Qualifying(
            "critical",
            economies,
            Percent.of(50),
            Percent.of(percent),
            EvidenceGrade.DECLARED,
            "law");
    return ContentAnswer.of(test, new BillOfMaterials(good, List.of(), DAY)).outcome();
  }

  @Test
  void criticalMaterialsQualifyWhereHalfOfTheValueOfOneActivityWasAdded() {
    assertThat(qualifying(60)).isEqualTo(Outcome.MET);
    assertThat(qualifying(61)).isEqualTo(Outcome.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"7429-90-5, true", "7429-90-4, false", "58-08-2, true", "7429905, false"})
  void aCasNumberChecksItself(String text, boolean good) {
    assertThat(Substance.isCas(text)).isEqualTo(good);
  }

  @Property
  void theWholeIsTheSumOfItsParts(@ForAll("parts") List<Part> parts) {
    var sum = BigDecimal.ZERO;
    for (Part each : parts) {
      sum = sum.add(mass(each));
    }
    Part good = part("3", "1", "1", of(List.of(), parts.toArray(Part[]::new)));
    assertThat(mass(good)).isEqualByComparingTo(sum.multiply(BigDecimal.valueOf(3)));
  }

  private static BigDecimal mass(Part part) {
    return new BillOfMaterials(part, List.of(), DAY)
        .sums().stream()
            .map(each -> each.find(ContentFigure.MASS).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return parts(3).list().ofMaxSize(3);
  }

  private static Arbitrary<Part> parts(int depth) {
    Arbitrary<List<Part>> inside =
        depth == 0
            ? Arbitraries.just(List.of())
            : Arbitraries.lazy(() -> parts(depth - 1)).list().ofMaxSize(2);
    Arbitrary<List<Integer>> masses = Arbitraries.integers().between(0, 99).list().ofMaxSize(2);
    return Combinators.combine(Arbitraries.integers().between(1, 5), masses, inside)
        .as(
            (pieces, tenths, parts) -> {
              var materials = new ArrayList<MaterialContent>();
              tenths.forEach(t -> materials.add(aluminium("MASS " + BigDecimal.valueOf(t, 1))));
              return part(pieces + "", "1", "1", new Part.Composition.Known(materials, parts));
            });
  }
}
