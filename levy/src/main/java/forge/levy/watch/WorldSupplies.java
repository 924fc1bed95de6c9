package forge.levy.watch;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Facility;
import forge.world.Fact;
import forge.world.FlowFact;
import forge.world.Knowledge;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.ProductionFact;
import forge.world.Stage;
import forge.world.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What economies can have of products by the facts of a world in its base year, each at the upper
 * end of its range. Mines count with their output, plants with their capacity: as it is stated, or
 * as that of the facilities that stand. A plant whose output alone is stated has no known capacity,
 * and of an economy that no row of the chain names nothing is known. What a chain does not list of
 * an economy that it names is read as {@link Unlisted} says.
 */
public final class WorldSupplies implements Supplies {

  private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1_000);

  /** What it means that no source lists a mine, a plant or a flow. */
  public enum Unlisted {
    /** It is not known. */
    MISSING,
    /** There is none: the facts are taken to be complete, and the figure says so. */
    NONE
  }

  private final World world;
  private final Unlisted unlisted;
  private final Set<EconomyId> members;
  private final List<ProductionFact> production;
  private final List<FlowFact> flows;

  /** The supplies of a world whose zone has some members. */
  public WorldSupplies(World world, Set<EconomyId> members, Unlisted unlisted) {
    this.world = world;
    this.unlisted = unlisted;
    this.members = Set.copyOf(members);
    this.production =
        Knowledge.BASE.choose(
            world.facts().production(),
            each -> List.of(each.where(), each.process(), each.measure()),
            ProductionFact::fact);
    this.flows =
        Knowledge.BASE.choose(
            world.facts().flows(), each -> List.of(each.product(), each.route()), FlowFact::fact);
  }

  @Override
  public Supply of(EconomyId economy, ProductId product) {
    Optional<Chain> chain =
        world.products().stream()
            .filter(each -> each.id().equals(product))
            .findFirst()
            .map(each -> world.chain(each.mineral()));
    if (chain.isEmpty()) {
      return missing(product + " is no product of the world");
    }
    if (!speaksOf(chain.get(), economy)) {
      return missing("no row of the chain %s names %s".formatted(chain.get().id(), economy));
    }
    return new Supply(
        made(economy, product, each -> each.stage() == Stage.MINE, "mine"),
        made(economy, product, each -> each.stage() != Stage.MINE, "plant"),
        imports(economy, product));
  }

  private static Supply missing(String what) {
    var missing = new Known.Missing(what);
    return new Supply(missing, missing, missing);
  }

  private boolean speaksOf(Chain chain, EconomyId economy) {
    return production.stream().anyMatch(each -> isOf(each, economy) && in(chain, each.process()))
        || flows.stream()
            .anyMatch(
                each ->
                    world.product(each.product()).mineral().equals(chain.id())
                        && (each.route().from().equals(economy)
                            || each.route().to().equals(economy)))
        || world.outlook().facilities().stream()
            .anyMatch(each -> each.economy().equals(economy) && in(chain, each.process()));
  }

  private boolean in(Chain chain, ProcessId process) {
    return world.chain(world.process(process)).equals(chain);
  }

  private static boolean isOf(ProductionFact fact, EconomyId economy) {
    return fact.where().code().equals(economy.code());
  }

  private Known made(EconomyId economy, ProductId product, Predicate<Process> kind, String what) {
    BigDecimal sum = BigDecimal.ZERO;
    var sources = new TreeSet<String>();
    var missing = new ArrayList<String>();
    List<Process> makers =
        world.vocabulary().processes().stream()
            .filter(each -> kind.test(each) && each.recipe().output(product) > 0)
            .toList();
    if (makers.isEmpty()) {
      return new Known.Stated(BigDecimal.ZERO, "no " + what + " makes it");
    }
    for (Process process : makers) {
      BigDecimal rate = BigDecimal.valueOf(process.recipe().output(product));
      BigDecimal tonnes = new Makers(economy, process).tonnes(sources, missing);
      sum = sum.add(tonnes.multiply(rate).multiply(KILOGRAMS));
    }
    if (!missing.isEmpty()) {
      return new Known.Missing(String.join(", ", missing));
    }
    return sources.isEmpty()
        ? unlisted("a %s of %s in %s".formatted(what, product, economy))
        : new Known.Stated(sum, String.join(", ", sources));
  }

  private Known unlisted(String what) {
    return switch (unlisted) {
      case MISSING -> new Known.Missing(what);
      case NONE -> new Known.Stated(BigDecimal.ZERO, "taken as none: no source lists " + what);
    };
  }

  /** Those who run a process in an economy. */
  private final class Makers {
    private final EconomyId economy;
    private final Process process;

    private Makers(EconomyId economy, Process process) {
      this.economy = economy;
      this.process = process;
    }

    private Optional<Fact> find(ProductionFact.Measure measure) {
      return production.stream()
          .filter(each -> isOf(each, economy) && each.process().equals(process.id()))
          .filter(each -> each.measure() == measure)
          .map(ProductionFact::fact)
          .findFirst();
    }

    /** Tonnes of main output in a year. */
    private BigDecimal tonnes(Set<String> sources, List<String> missing) {
      boolean mine = process.stage() == Stage.MINE;
      Optional<Fact> output = find(ProductionFact.Measure.OUTPUT);
      Optional<Fact> capacity = find(ProductionFact.Measure.CAPACITY);
      Optional<Fact> wanted = mine ? output : capacity;
      if (wanted.isPresent()) {
        sources.add(wanted.get().provenance().source().toString());
        return BigDecimal.valueOf(wanted.get().figure().high());
      }
      List<Facility> standing = world.outlook().facilities().stream().filter(this::stands).toList();
      if (!mine && !standing.isEmpty()) {
        standing.forEach(each -> sources.add(each.provenance().source().toString()));
        return standing.stream()
            .map(each -> BigDecimal.valueOf(each.capacity().high()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
      }
      if (output.isPresent() || capacity.isPresent() || !standing.isEmpty()) {
        missing.add(
            "the %s of %s in %s".formatted(mine ? "output" : "capacity", process.id(), economy));
      }
      return BigDecimal.ZERO;
    }

    private boolean stands(Facility facility) {
      return facility.economy().equals(economy)
          && facility.process().equals(process.id())
          && switch (facility.schedule().state()) {
            case OPERATING, IDLE, RAMPING, COMMISSIONING -> true;
            case CONSTRUCTION, COMMITTED, PLANNED, CLOSED -> false;
          };
    }
  }

  private Known imports(EconomyId economy, ProductId product) {
    BigDecimal sum = BigDecimal.ZERO;
    var sources = new TreeSet<String>();
    for (FlowFact flow : flows) {
      boolean from = !members.contains(flow.route().from());
      if (flow.product().equals(product) && flow.route().to().equals(economy) && from) {
        sum = sum.add(BigDecimal.valueOf(flow.fact().figure().high()).multiply(KILOGRAMS));
        sources.add(flow.fact().provenance().source().toString());
      }
    }
    return sources.isEmpty()
        ? unlisted("imports of %s to %s from outside the zone".formatted(product, economy))
        : new Known.Stated(sum, String.join(", ", sources));
  }
}
