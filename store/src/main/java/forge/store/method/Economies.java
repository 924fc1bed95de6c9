package forge.store.method;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.store.document.Findings;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import forge.world.Parties;
import forge.world.Product;
import forge.world.World;
import forge.world.ZoneMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The economies that a method file means, by keyword or by code, as a world has them. */
final class Economies {

  static final String ANY = "any";
  static final String ZONE = "zone";
  static final String OUTSIDE = "outside";
  static final String DOMINANT = "dominant";

  private static final List<String> KEYWORDS = List.of(ZONE, OUTSIDE, DOMINANT, ANY);

  private final World world;
  private final Findings findings;

  Economies(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  static boolean keyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** The economies of a keyword for a product; none for {@code any}, and where it is a problem. */
  Set<EconomyId> meant(Place keyword, ProductId product) {
    Set<EconomyId> meant =
        switch (keyword.text()) {
          case ZONE -> zone();
          case OUTSIDE -> outside(product);
          case DOMINANT -> findDominant(product).map(Set::of).orElse(Set.of());
          default -> Set.of();
        };
    if (meant.isEmpty() && keyword.text().equals(DOMINANT)) {
      String rule = "the world does not have %s, so it names no dominant supplier".formatted(product);
      findings.add(keyword, rule, "Name the economies by their codes.");
    } else if (meant.isEmpty() && !keyword.text().equals(ANY)) {
      findings.add(keyword, "no economy is meant in this world", "Name them by their codes.");
    }
    return meant;
  }

  /** The members whose membership has no end. */
  private Set<EconomyId> zone() {
    var members = new HashSet<EconomyId>();
    for (ZoneMember member : world.outlook().zone()) {
      if (member.validity().until().equals(LocalDate.MAX)) {
        members.add(member.economy());
      }
    }
    return members;
  }

  private Set<EconomyId> outside(ProductId product) {
    var others = new HashSet<EconomyId>();
    world.economies().forEach(economy -> others.add(economy.id()));
    others.removeAll(zone());
    findDominant(product).ifPresent(others::remove);
    return others;
  }

  private Optional<EconomyId> findDominant(ProductId product) {
    return world.products().stream()
        .filter(each -> each.id().equals(product))
        .map(Product::mineral)
        .map(mineral -> world.chain(mineral).dominant())
        .findFirst();
  }

  /** The economies of the codes of economies and groups. */
  Set<EconomyId> named(List<Place> codes) {
    var named = new HashSet<EconomyId>();
    for (Place code : codes) {
      Set<EconomyId> found = world.economies(new Parties(code.text(), Set.of()));
      if (found.isEmpty() || code.text().equals(Parties.ALL)) {
        findings.add(
            code, "no economy or group has this code", Suggestion.sentence(code.text(), codes()));
      } else {
        named.addAll(found);
      }
    }
    return named;
  }

  /** The economy of a code, if the world has it; a group is a problem. */
  Optional<EconomyId> findOne(Place code) {
    Optional<EconomyId> found =
        world.economies().stream()
            .map(each -> each.id())
            .filter(id -> id.code().equals(code.text()))
            .findFirst();
    if (found.isEmpty()) {
      findings.add(code, "no economy has this code", Suggestion.sentence(code.text(), codes()));
    }
    return found;
  }

  private List<String> codes() {
    var codes = new ArrayList<>(KEYWORDS);
    world.economies().forEach(economy -> codes.add(economy.id().code()));
    world.vocabulary().groups().forEach(group -> codes.add(group.id().code()));
    return codes;
  }
}
