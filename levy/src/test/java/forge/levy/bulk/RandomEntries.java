package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.Declaration;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.EntryId;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.Goods;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.levy.entry.Origins;
import forge.levy.entry.Parties;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.entry.Valuation;
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Entries at the border of {@link RandomRules}; most can be assessed. */
final class RandomEntries {

  private RandomEntries() {}

  static Arbitrary<List<Entry>> lists() {
    return Combinators.combine(declarations(), goods(), origins(), valuations(), parties())
        .as(
            (declaration, goods, origins, valuation, parties) ->
                new Entry(new EntryId("E"), 1, declaration, goods, origins, valuation, parties))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static <T> Arbitrary<Optional<T>> mostly(Arbitrary<T> arbitrary) {
    return arbitrary.optional(0.97);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.frequency(
            Tuple.of(20, 22), Tuple.of(20, 45), Tuple.of(8, 30), Tuple.of(2, 75), Tuple.of(1, 95))
        .map(RandomRules::day);
  }

  private static Arbitrary<Declaration> declarations() {
    Arbitrary<Map<DateRole, LocalDate>> days =
        Combinators.combine(days(), mostly(days()), mostly(days()))
            .as(
                (accepted, exported, contracted) -> {
                  var roles = new EnumMap<DateRole, LocalDate>(DateRole.class);
                  roles.put(DateRole.ACCEPTANCE, accepted);
                  exported.ifPresent(day -> roles.put(DateRole.EXPORT, day));
                  contracted.ifPresent(day -> roles.put(DateRole.CONTRACT, day));
                  return roles;
                });
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(25, Procedure.FREE_CIRCULATION),
                Tuple.of(3, Procedure.WAREHOUSE),
                Tuple.of(3, Procedure.DRAWBACK),
                Tuple.of(1, Procedure.TRANSIT)),
            Arbitraries.frequency(Tuple.of(50, "USA"), Tuple.of(1, "FRA")),
            days,
            Arbitraries.of(Set.of("Y1"), Set.of("Y1", "Y2"), Set.<String>of()),
            Arbitraries.frequency(
                Tuple.of(30, ""),
                Tuple.of(7, "09.0001"),
                Tuple.of(7, "09.0002"),
                Tuple.of(1, "09.9999")),
            Arbitraries.of(true, false))
        .as(
            (procedure, destination, roles, documents, quota, preference) ->
                new Declaration(
                    procedure,
                    new EconomyId(destination),
                    roles,
                    new TreeSet<>(documents),
                    quota,
                    preference));
  }

  private static Arbitrary<BigDecimal> masses() {
    return Arbitraries.frequencyOf(
        Tuple.of(30, RandomDuties.decimal("900", "90000", 3)),
        Tuple.of(1, Arbitraries.just(new BigDecimal("0.000"))),
        Tuple.of(1, Arbitraries.just(new BigDecimal("900000000000000.001"))));
  }

  private static Arbitrary<Goods> goods() {
    Arbitrary<Map<DutyUnit.Dimension, BigDecimal>> quantities =
        Combinators.combine(
                mostly(masses()),
                RandomDuties.decimal("0", "5000", 0).list().ofSize(7),
                Arbitraries.integers().between(0, 127))
            .as(
                (mass, others, stated) -> {
                  var map = new HashMap<DutyUnit.Dimension, BigDecimal>();
                  mass.ifPresent(each -> map.put(DutyUnit.Dimension.MASS, each));
                  DutyUnit.Dimension[] all = DutyUnit.Dimension.values();
                  for (int i = 1; i < all.length; i++) {
                    if ((stated >> (i - 1) & 1) == 1) {
                      map.put(all[i], others.get(i - 1));
                    }
                  }
                  return map;
                });
    return Combinators.combine(
            Arbitraries.frequency(
                    Tuple.of(20, "81052010"),
                    Tuple.of(20, "81052090"),
                    Tuple.of(12, "2846900015"),
                    Tuple.of(6, "26050000"),
                    Tuple.of(1, "8105"),
                    Tuple.of(1, "99999999"))
                .map(GoodsCode::new),
            Arbitraries.frequency(Tuple.of(30, ""), Tuple.of(2, "A1"), Tuple.of(1, "ZZ")),
            quantities,
            contents())
        .as(Goods::new);
  }

  private static Arbitrary<Map<Basis, Content>> contents() {
    Arbitrary<Optional<Content>> content =
        Combinators.combine(
                mostly(RandomDuties.decimal("0", "900", 3)),
                mostly(RandomDuties.decimal("0", "90000", 2)))
            .as(
                (mass, value) -> {
                  var figures = new EnumMap<Content.Figure, BigDecimal>(Content.Figure.class);
                  mass.ifPresent(each -> figures.put(Content.Figure.MASS, each));
                  value.ifPresent(each -> figures.put(Content.Figure.VALUE, each));
                  return new Content(figures);
                })
            .optional(0.9)
            .map(each -> each.filter(one -> !one.figures().isEmpty()));
    return Combinators.combine(content, content)
        .as(
            (cobalt, magnet) -> {
              var map = new HashMap<Basis, Content>();
              cobalt.ifPresent(each -> map.put(Basis.of("Co"), each));
              magnet.ifPresent(each -> map.put(Basis.of("NdPr"), each));
              return map;
            });
  }

  private static Arbitrary<OriginClaim> claims() {
    return Combinators.combine(
            Arbitraries.of("CAN", "CHN", "CHN", "MEX", "COD", "USA"),
            Arbitraries.of(EvidenceGrade.DECLARED, EvidenceGrade.CERTIFIED, EvidenceGrade.VERIFIED))
        .as((economy, grade) -> (OriginClaim) new OriginClaim.Stated(new EconomyId(economy), grade))
        .optional(0.95)
        .map(each -> each.orElse(OriginClaim.unknown()));
  }

  private static Arbitrary<Origins> origins() {
    return Combinators.combine(claims(), claims(), Arbitraries.of("", "CAN", "CHN"))
        .as(
            (good, refined, consigned) ->
                new Origins(
                    good,
                    refined instanceof OriginClaim.Unknown
                        ? Map.of()
                        : Map.of(Stage.REFINED, refined),
                    consigned));
  }

  private static Arbitrary<Valuation> valuations() {
    Arbitrary<Map<Valuation.Cost, BigDecimal>> costs =
        mostly(RandomDuties.decimal("0", "9000", 2).list().ofSize(3))
            .map(
                stated -> {
                  var map = new EnumMap<Valuation.Cost, BigDecimal>(Valuation.Cost.class);
                  stated.ifPresent(
                      each -> {
                        map.put(Valuation.Cost.FREIGHT, each.get(0));
                        map.put(Valuation.Cost.INSURANCE, each.get(1));
                        map.put(Valuation.Cost.TO_FRONTIER, each.get(2));
                      });
                  return map;
                });
    return Combinators.combine(
            RandomDuties.decimal("0", "5000000", 2),
            Arbitraries.of(PriceBasis.FOB, PriceBasis.CIF),
            Arbitraries.frequency(
                    Tuple.of(12, "USD"),
                    Tuple.of(12, "EUR"),
                    Tuple.of(4, "GBP"),
                    Tuple.of(1, "JPY"))
                .map(CurrencyId::new),
            costs)
        .as(Valuation::new);
  }

  private static Arbitrary<Parties> parties() {
    return Combinators.combine(
            Arbitraries.of("Acme", "Bolt", "Cog", ""), Arbitraries.of(true, false))
        .as((name, related) -> new Parties("", name, "", related));
  }
}
