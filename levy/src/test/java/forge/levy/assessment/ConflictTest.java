package forge.levy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.Declaration;
import forge.levy.entry.Entry;
import forge.levy.entry.EntryId;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.Goods;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.Origins;
import forge.levy.entry.Parties;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.entry.Valuation;
import forge.levy.expression.DutySentence;
import forge.levy.measure.Area;
import forge.levy.measure.Citation;
import forge.levy.measure.Condition;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.Liability;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureId;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Review;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Scope;
import forge.levy.measure.Span;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.pricing.book.PriceBook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two exceptions at one level are a conflict and none is picked (Catala's default logic). */
final class ConflictTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Span SPAN = Span.from(DAY);
  private static final Citation ACT = new Citation("ACT", "");
  private static final EconomyId HERE = EconomyId.of("USA");

  private static Measure measure(String label, String duty, String exceptionTo) {
    return new Measure(
        new MeasureId(label),
        "duty",
        new Scope(
            List.of(GoodsCode.of("8112.92")),
            new Scope.Origin(Area.ERGA_OMNES.id(), new TreeSet<>()),
            "",
            "",
            SPAN,
            DateRole.ACCEPTANCE),
        exceptionTo,
        Condition.always(),
        DutySentence.of(duty),
        ACT);
  }

  private static RuleSet rules(Measure... measures) {
    var terms =
        new Terms(
            new TreeSet<>(List.of(HERE)),
            CurrencyId.of("USD"),
            new Terms.CustomsValuation(PriceBasis.FOB, Rounding.halfUp(2), DateRole.ACCEPTANCE),
            Rounding.halfUp(2),
            "",
            Map.of(Procedure.FREE_CIRCULATION, Liability.DEBT));
    return new RuleSet(
        new RuleSet.Heading(
            "r", "r", RuleSet.Standing.DEMONSTRATION, SPAN, new Review("a", "b", DAY), ""),
        terms,
        List.of(
            new MeasureType(
                "duty", "Duty", MeasureType.Effect.DUTY, MeasureType.Presence.REQUIRED)),
        new RuleSet.Vocabulary(
            List.of(),
            List.of(new GoodsLine(GoodsCode.of("8112.92"), "gallium", SPAN, ACT)),
            List.of(),
            List.of(),
            List.of()),
        List.of(measures),
        new RuleSet.Tables(new ExchangeRates(List.of()), List.of()));
  }

  private static Result assess(Measure... measures) {
    var entry =
        new Entry(
            new EntryId("E"),
            1,
            new Declaration(
                Procedure.FREE_CIRCULATION,
                HERE,
                Map.of(DateRole.ACCEPTANCE, DAY),
                new TreeSet<>(),
                "",
                false),
            new Goods(GoodsCode.of("8112.92"), "", Map.of(), Map.of()),
            Origins.of(EconomyId.of("CHN"), EvidenceGrade.DECLARED),
            new Valuation(new BigDecimal(100), PriceBasis.FOB, CurrencyId.of("USD"), Map.of()),
            Parties.UNSTATED);
    var prices = new RulePrices(List.of(), PriceBook.of(List.of()), Instant.MAX);
    return new Assessor(
            LevySchedule.compile(rules(measures), prices), (quota, each, asked) -> BigDecimal.ZERO)
        .assess(entry);
  }

  @Test
  void twoExceptionsAtOneLevelAreAConflict() {
    Result result =
        assess(
            measure("base", "NIHIL", ""),
            measure("one", "1 %", "base"),
            measure("two", "2 %", "base"));
    assertThat(result).isInstanceOf(Result.Refused.class);
    assertThat(((Result.Refused) result).refusals())
        .singleElement()
        .extracting(Refusal::reason)
        .isEqualTo(Refusal.Reason.CONFLICT);
  }

  @Test
  void oneExceptionTakesThePlaceOfItsBase() {
    Result result = assess(measure("base", "NIHIL", ""), measure("one", "1 %", "base"));
    assertThat(((Result.Assessed) result).assessment().debt()).isEqualByComparingTo("1.00");
  }

  @Test
  void noneOfATypeThatMustApplyIsNoValue() {
    assertThat(((Result.Refused) assess()).refusals().getFirst().reason())
        .isEqualTo(Refusal.Reason.NO_VALUE);
  }
}
