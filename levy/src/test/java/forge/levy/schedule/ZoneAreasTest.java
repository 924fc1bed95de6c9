package forge.levy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import forge.levy.measure.Area;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.Review;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import forge.levy.zone.Citation;
import forge.levy.zone.Relation;
import forge.levy.zone.Standing;
import forge.levy.zone.StandingStatus;
import forge.levy.zone.Term;
import forge.levy.zone.Terms;
import forge.levy.zone.TermsStatus;
import forge.levy.zone.ZoneRegister;
import forge.world.Confidence;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The zone of a rule set is drawn by who stands in a relation that is spared the levy. */
final class ZoneAreasTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 4);
  private static final Citation SOURCE = new Citation("the test", Confidence.A);

  private static Standing standing(String economy, Relation relation, StandingStatus status) {
    var open = new Validity(DAY, LocalDate.MAX);
    return new Standing(new EconomyId(economy), relation, status, open, SOURCE, "");
  }

  private static Terms terms(Relation relation, Set<Term> in) {
    var from = new Validity(DAY.plusMonths(1), LocalDate.MAX);
    return new Terms(relation, TermsStatus.DEMONSTRATION, from, in, SOURCE, "");
  }

  private static ZoneRegister register() {
    return new ZoneRegister(
        new ZoneRegister.Head("r", "1", "A register", List.of()),
        List.of(
            standing("JPN", Relation.AGREEMENT_PARTY, StandingStatus.ADOPTED),
            standing("XEU", Relation.AGREEMENT_PARTY, StandingStatus.SIGNED),
            standing("AUS", Relation.AGREEMENT_PARTY, StandingStatus.ATTENDED),
            standing("KOR", Relation.OBSERVER, StandingStatus.ADOPTED)),
        List.of(
            terms(Relation.AGREEMENT_PARTY, Set.of(Term.PREFERENCE)),
            terms(Relation.OBSERVER, Set.of(Term.LEVY))),
        List.of(),
        List.of(),
        List.of());
  }

  private static RuleSet rules(Area... areas) {
    return new RuleSet(
        new RuleSet.Heading(
            "r",
            "R",
            RuleSet.Standing.DEMONSTRATION,
            Span.from(DAY),
            new Review("a", "b", DAY),
            ""),
        new forge.levy.measure.Terms(
            new TreeSet<>(List.of(new EconomyId("USA"))),
            new CurrencyId("USD"),
            new forge.levy.measure.Terms.CustomsValuation(
                PriceBasis.FOB, Rounding.halfUp(2), DateRole.ACCEPTANCE),
            Rounding.halfUp(2),
            "",
            Map.of()),
        List.of(),
        new RuleSet.Vocabulary(List.of(), List.of(), List.of(areas), List.of(), List.of()),
        List.of(),
        new RuleSet.Tables(new ExchangeRates(List.of()), List.of()));
  }

  private static Area area(String id, Area.Reach reach, String... economies) {
    return new Area(
        id,
        id,
        reach,
        List.of(economies).stream()
            .map(code -> new Area.Membership(new EconomyId(code), Span.from(DAY)))
            .toList());
  }

  private static List<EconomyId> countries(EconomyId economy) {
    return economy.code().equals("XEU")
        ? List.of(new EconomyId("FRA"), new EconomyId("IRL"))
        : List.of(economy);
  }

  @Test
  void whoHoldsARelationWithoutTheLevyIsInside() {
    RuleSet drawn =
        ZoneAreas.find(
                rules(
                    area("zone", Area.Reach.MEMBERS, "USA"),
                    area("outside", Area.Reach.ALL_OTHERS, "USA"),
                    area("china", Area.Reach.MEMBERS, "CHN")),
                register(),
                ZoneAreasTest::countries)
            .orElseThrow();
    assertThat(drawn.vocabulary().areas())
        .extracting(area -> area.id() + " " + codes(area))
        .containsExactly("zone [JPN, FRA, IRL]", "outside [JPN, FRA, IRL]", "china [CHN]");
  }

  private static List<String> codes(Area area) {
    return area.members().stream().map(each -> each.economy().code()).toList();
  }

  @Test
  void membershipBeginsWithTheLaterOfStandingAndTerms() {
    RuleSet drawn =
        ZoneAreas.find(
                rules(area("zone", Area.Reach.MEMBERS, "USA")),
                register(),
                ZoneAreasTest::countries)
            .orElseThrow();
    Area zone = drawn.vocabulary().areas().getFirst();
    assertThat(zone.covers(new EconomyId("JPN"), DAY)).isFalse();
    assertThat(zone.covers(new EconomyId("JPN"), DAY.plusMonths(1))).isTrue();
  }

  @Test
  void rulesWithoutAZoneStayAsTheyAre() {
    assertThat(ZoneAreas.find(rules(), register(), ZoneAreasTest::countries)).isEmpty();
  }
}
