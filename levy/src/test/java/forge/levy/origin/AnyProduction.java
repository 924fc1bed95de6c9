package forge.levy.origin;

import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random rules, productions and terms. */
final class AnyProduction {

  static final List<EconomyId> ECONOMIES =
      List.of("AUS", "JPN", "KOR", "USA", "CHN").stream().map(EconomyId::of).toList();

  private static final List<String> CODES =
      List.of("2846.90", "2805.30", "8505.11", "8505.19", "7202.99", "8112.92");

  private AnyProduction() {}

  static Arbitrary<OriginRule> rules() {
    return rules(3);
  }

  private static Arbitrary<OriginRule> rules(int depth) {
    Arbitrary<OriginRule> leaf =
        Arbitraries.oneOf(
            List.of(
                Arbitraries.just(new OriginRule.WhollyObtained()),
                changes(),
                values(),
                Arbitraries.of("metal", "sintering", "refined")
                    .map(name -> new OriginRule.ProcessDone(new ProcessName(name)))));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<List<OriginRule>> parts =
        Arbitraries.lazy(() -> rules(depth - 1)).list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.frequencyOf(
        Tuple.of(3, leaf),
        Tuple.of(1, parts.map(OriginRule.AllOf::new)),
        Tuple.of(1, parts.map(OriginRule.AnyOf::new)));
  }

  private static Arbitrary<OriginRule> changes() {
    return Combinators.combine(
            Arbitraries.of(ClassificationLevel.class),
            Arbitraries.of("28", "2846", "8505", "2805.30").set().ofMaxSize(3),
            Arbitraries.of(Content.Figure.class),
            percents(0))
        .as(
            (level, codes, by, share) ->
                new OriginRule.ChangeOfClassification(
                    level,
                    new TreeSet<>(codes.stream().map(GoodsCode::of).toList()),
                    new Tolerance(by, share)));
  }

  private static Arbitrary<OriginRule> values() {
    return Combinators.combine(
            Arbitraries.of(ContentMethod.class), percents(1), Arbitraries.of(40, 85, 100))
        .as(
            (method, least, related) ->
                new OriginRule.ValueContent(method, least, Percent.of(related)));
  }

  private static Arbitrary<Percent> percents(int least) {
    return Arbitraries.integers()
        .between(least * 10, 1000)
        .map(tenths -> new Percent(BigDecimal.valueOf(tenths, 1)));
  }

  static Arbitrary<Production> productions() {
    return Combinators.combine(goods(), materials(2).list().ofMaxSize(4), workings())
        .as(Production::new);
  }

  private static Arbitrary<Good> goods() {
    Arbitrary<Map<GoodFigure, BigDecimal>> figures =
        Arbitraries.maps(Arbitraries.of(GoodFigure.class), Arbitraries.integers().between(0, 100))
            .ofMinSize(6)
            .map(
                map -> {
                  var all = new EnumMap<GoodFigure, BigDecimal>(GoodFigure.class);
                  map.forEach((figure, amount) -> all.put(figure, BigDecimal.valueOf(amount)));
                  return all;
                });
    return Combinators.combine(
            Arbitraries.of(CODES), Arbitraries.of(ECONOMIES.subList(0, 2)), grades(), figures)
        .as((code, in, grade, all) -> new Good("good", GoodsCode.of(code), in, grade, all));
  }

  private static Arbitrary<EvidenceGrade> grades() {
    return Arbitraries.of(EvidenceGrade.DECLARED, EvidenceGrade.CERTIFIED, EvidenceGrade.VERIFIED);
  }

  static Arbitrary<OriginClaim> claims() {
    Arbitrary<OriginClaim> stated =
        Combinators.combine(Arbitraries.of(ECONOMIES), grades()).as(OriginClaim.Stated::new);
    return Arbitraries.oneOf(stated, stated, Arbitraries.just(OriginClaim.unknown()));
  }

  static Arbitrary<Material> materials(int depth) {
    Arbitrary<List<Material>> inputs =
        depth == 0
            ? Arbitraries.just(List.of())
            : Arbitraries.lazy(() -> materials(depth - 1)).list().ofMaxSize(2);
    Arbitrary<Map<Stage, OriginClaim>> stages =
        Arbitraries.maps(Arbitraries.of(Stage.class), claims()).ofMaxSize(3);
    Arbitrary<Content> figures =
        Combinators.combine(
                Arbitraries.integers().between(1, 30), Arbitraries.integers().between(0, 9))
            .as(
                (value, missing) ->
                    missing == 0
                        ? new Content(Map.of(Content.Figure.MASS, BigDecimal.ONE))
                        : new Content(
                            Map.of(
                                Content.Figure.MASS,
                                BigDecimal.ONE,
                                Content.Figure.VALUE,
                                BigDecimal.valueOf(value))));
    return Combinators.combine(Arbitraries.of(CODES), figures, claims(), claims(), stages, inputs)
        .as(
            (code, amounts, origin, made, done, inside) ->
                new Material(
                    "material",
                    GoodsCode.of(code),
                    amounts,
                    new Material.Provenance(origin, made, done),
                    inside,
                    ""));
  }

  private static Arbitrary<List<Working>> workings() {
    Arbitrary<Working> one =
        Combinators.combine(Arbitraries.of("sintering", "metal", "component"), claims())
            .as((name, where) -> new Working(new ProcessName(name), new ProcessName(name), where));
    return one.list().ofMaxSize(2);
  }

  static OriginTerms terms(OriginRule rule, Cumulation cumulation) {
    return new OriginTerms(
        rule,
        cumulation,
        EvidenceGrade.DECLARED,
        new UnknownOrigin.NonOriginating("law"),
        List.of(new ProcessName("sintering")),
        new TreeSet<>(List.of(Stage.values())),
        "law");
  }
}
