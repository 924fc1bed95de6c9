package forge.levy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the watch whatever the entries are. */
class WatchLawsTest {

  @Provide
  static Arbitrary<List<Shipment>> shipments() {
    Arbitrary<String> exporters = Arbitraries.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "");
    Arbitrary<String> economies = Arbitraries.of("THA", "CHN", "USA", "");
    Arbitrary<String> products = Arbitraries.of("oxide", "metal", "magnet");
    Arbitrary<String> days = Arbitraries.of("2026-03-05", "2026-06-30", "2026-07-01", "2026-09-09");
    Arbitrary<String> masses = Arbitraries.integers().between(1, 9_000).map(String::valueOf);
    Arbitrary<String> prices =
        Arbitraries.of("20", "69.99", "90", "100", "100.5", "101.99", "102", "103", "150");
    return Combinators.combine(
            exporters,
            economies,
            economies,
            products,
            days,
            masses,
            prices,
            Arbitraries.of(true, false))
        .as(Shipment::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120);
  }

  private static Watched watched(List<Shipment> shipments) {
    return new Watched().floor("100").reference("100").add(shipments.toArray(Shipment[]::new));
  }

  @Property(tries = 150)
  void theOrderOfEntriesChangesNothing(
      @ForAll("shipments") List<Shipment> shipments, @ForAll long seed) {
    var shuffled = new ArrayList<>(shipments);
    Collections.shuffle(shuffled, new Random(seed));
    var watched = watched(shipments);
    assertThat(watched.watch(shuffled)).isEqualTo(watched.watch(shipments));
  }

  @Property(tries = 100)
  void partsAddUpToTheWhole(
      @ForAll("shipments") List<Shipment> shipments, @ForAll @IntRange(max = 120) int cut) {
    var watched = watched(shipments);
    int at = Math.min(cut, shipments.size());
    Tally parts = watched.tally(shipments.subList(at, shipments.size()));
    parts.addAll(watched.tally(shipments.subList(0, at)));
    assertThat(watched.watch(parts)).isEqualTo(watched.watch());
  }

  @Property(tries = 100)
  void theCurrencyChangesNothing(
      @ForAll("shipments") List<Shipment> shipments,
      @ForAll @IntRange(min = 1, max = 5_000) int rate) {
    List<Flag> one = watched(shipments).watch().flags();
    List<Flag> other = watched(shipments).currency(BigDecimal.valueOf(rate)).watch().flags();
    assertThat(other.stream().map(WatchLawsTest::who).toList())
        .isEqualTo(one.stream().map(WatchLawsTest::who).toList());
  }

  private static String who(Flag flag) {
    return "%s %s %s %s %s"
        .formatted(flag.kind(), flag.subject(), flag.scope(), flag.severity(), flag.threshold());
  }

  @Property(tries = 100)
  void moreCapacityNeverAddsAQuestion(
      @ForAll("shipments") List<Shipment> shipments,
      @ForAll @IntRange(max = 40_000) int plants,
      @ForAll @IntRange(max = 40_000) int more) {
    List<String> few = volumes(shipments, plants);
    List<String> many = volumes(shipments, plants + more);
    assertThat(few).containsAll(many);
  }

  private static List<String> volumes(List<Shipment> shipments, int plants) {
    Predicate<Flag> asked = each -> each.kind() == FlagKind.TRANSSHIPMENT;
    return watched(shipments)
        .supply(Watched.kilograms(0), Watched.kilograms(plants), Watched.kilograms(1_000))
        .watch()
        .flags()
        .stream()
        .filter(asked)
        .map(Flag::question)
        .toList();
  }
}
