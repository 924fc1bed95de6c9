package forge.levy.origin;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.OriginClaim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of origin: more evidence, more cumulation and less from outside never turn it away. */
class OriginLawsTest {

  @Provide
  Arbitrary<Production> productions() {
    return AnyProduction.productions();
  }

  @Provide
  Arbitrary<OriginRule> rules() {
    return AnyProduction.rules();
  }

  private static Verdict verdict(Production production, OriginRule rule, Cumulation cumulation) {
    return OriginDetermination.of(production, AnyProduction.terms(rule, cumulation)).verdict();
  }

  private static Cumulation with(Cumulation.Kind kind, int partners) {
    return new Cumulation(kind, new TreeSet<>(AnyProduction.ECONOMIES.subList(0, partners)));
  }

  /** How strong a verdict is: what originates by its evidence, and below it what does not. */
  private static int strength(Verdict verdict) {
    return verdict instanceof Verdict.Originates(EvidenceGrade grade)
        ? EvidenceGrade.words().indexOf(grade.toString())
        : 0;
  }

  @Property(tries = 500)
  void moreCumulationNeverWeakens(
      @ForAll("productions") Production production, @ForAll("rules") OriginRule rule) {
    int none = strength(verdict(production, rule, Cumulation.NONE));
    int bilateral = strength(verdict(production, rule, with(Cumulation.Kind.BILATERAL, 1)));
    int diagonal = strength(verdict(production, rule, with(Cumulation.Kind.DIAGONAL, 3)));
    int full = strength(verdict(production, rule, with(Cumulation.Kind.FULL, 3)));
    assertThat(bilateral).isGreaterThanOrEqualTo(none);
    assertThat(diagonal).isGreaterThanOrEqualTo(bilateral);
    assertThat(full).isGreaterThanOrEqualTo(diagonal);
  }

  @Property(tries = 500)
  void moreEvidenceNeverWeakens(
      @ForAll("productions") Production production, @ForAll("rules") OriginRule rule) {
    Cumulation full = with(Cumulation.Kind.FULL, 3);
    int before = strength(verdict(production, rule, full));
    assertThat(strength(verdict(verified(production), rule, full))).isGreaterThanOrEqualTo(before);
  }

  /** The same with the origin of its first material verified, where one is claimed. */
  private static Production verified(Production production) {
    List<Material> materials = new ArrayList<>(production.materials());
    if (!materials.isEmpty()) {
      materials.set(0, verified(materials.getFirst()));
    }
    return new Production(production.good(), materials, production.workings());
  }

  private static Material verified(Material material) {
    Material.Provenance given = material.provenance();
    OriginClaim origin =
        given
            .origin()
            .findEconomy()
            .<OriginClaim>map(economy -> new OriginClaim.Stated(economy, EvidenceGrade.VERIFIED))
            .orElse(given.origin());
    return new Material(
        material.name(),
        material.code(),
        material.figures(),
        new Material.Provenance(origin, given.made(), given.stages()),
        material.inputs(),
        material.producer());
  }

  @Property
  void valueContentFallsAsMoreComesFromOutside(
      @ForAll("productions") Production given,
      @ForAll @IntRange(min = 0, max = 50) int value,
      @ForAll @IntRange(min = 1, max = 50) int more) {
    var rule = RuleText.of("RVC transaction >= 1 %");
    List<ValueShare> less = shares(from(given, value), rule);
    List<ValueShare> later = shares(from(given, value + more), rule);
    assertThat(later).hasSameSizeAs(less);
    if (!less.isEmpty()) {
      BigDecimal fallen = less.getFirst().above().subtract(later.getFirst().above());
      assertThat(fallen).isEqualByComparingTo(BigDecimal.valueOf(more));
      assertThat(later.getFirst().reached() && !less.getFirst().reached()).isFalse();
    }
  }

  private static List<ValueShare> shares(Production production, OriginRule rule) {
    return OriginDetermination.of(production, AnyProduction.terms(rule, Cumulation.NONE)).shares();
  }

  /** The good with one material from outside, and a price. */
  private static Production from(Production given, int value) {
    Material outside =
        new Material(
            "outside",
            given.good().code(),
            new Content(Map.of(Content.Figure.VALUE, BigDecimal.valueOf(value))),
            Material.Provenance.UNKNOWN,
            List.of(),
            "");
    Good good = given.good();
    Map<GoodFigure, BigDecimal> figures = new EnumMap<>(GoodFigure.class);
    figures.put(GoodFigure.PRICE, BigDecimal.valueOf(60));
    figures.put(GoodFigure.PACKING, BigDecimal.ONE);
    figures.put(GoodFigure.FREIGHT, BigDecimal.ONE);
    var priced = new Good(good.name(), good.code(), good.producedIn(), good.evidence(), figures);
    return new Production(priced, List.of(outside), List.of());
  }
}
