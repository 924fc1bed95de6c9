package forge.world.audit;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Fact;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.ProductionFact;
import forge.world.TotalFact;
import forge.world.UseFact;
import forge.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The facts that the base year rests on, before anything is balanced. */
final class BaseFacts {

  /** What is said of several economies together; {@code parts} is what their own rows add up to. */
  record Sum(String what, ProductId product, Fact fact, double parts, boolean anyParts) {}

  private final World world;
  private final Map<ProcessId, Process> processes = new HashMap<>();
  private final Set<String> single;
  private final List<ProductionFact> outputs;
  private final List<UseFact> uses;

  BaseFacts(World world) {
    this.world = world;
    world.vocabulary().processes().forEach(each -> processes.put(each.id(), each));
    single = world.economies().stream().map(each -> each.id().code()).collect(Collectors.toSet());
    outputs =
        Knowledge.BASE.choose(
            world.facts().production().stream()
                .filter(row -> row.measure() == ProductionFact.Measure.OUTPUT)
                .toList(),
            row -> List.of(row.where(), row.process()),
            ProductionFact::fact);
    uses =
        Knowledge.BASE.choose(
            world.facts().uses(),
            row -> List.of(row.where(), row.product(), row.kind()),
            UseFact::fact);
  }

  /** What the economies' own rows say that they made of a product. */
  double made(Set<EconomyId> economies, ProductId product) {
    return run(economies, process -> process.recipe().output(product));
  }

  /** What the economies' own rows say that they took of a product, in processes and outside. */
  double taken(Set<EconomyId> economies, ProductId product) {
    double outside =
        uses.stream()
            .filter(row -> row.product().equals(product) && in(row.where(), economies))
            .mapToDouble(row -> row.fact().value())
            .sum();
    return outside + run(economies, process -> process.recipe().input(product));
  }

  private double run(Set<EconomyId> economies, ToDoubleFunction<Process> coefficient) {
    double sum = 0;
    for (ProductionFact row : outputs) {
      if (in(row.where(), economies)) {
        sum += row.fact().value() * coefficient.applyAsDouble(process(row));
      }
    }
    return sum;
  }

  private Process process(ProductionFact row) {
    return Objects.requireNonNull(processes.get(row.process()));
  }

  /** What several economies made by a process, beside the sum of their own rows. */
  List<Sum> outputSums() {
    var sums = new ArrayList<Sum>();
    for (ProductionFact row : outputs) {
      if (isSum(row.where())) {
        Set<EconomyId> members = world.economies(row.where());
        double[] parts =
            outputs.stream()
                .filter(each -> each.process().equals(row.process()) && in(each.where(), members))
                .mapToDouble(each -> each.fact().value())
                .toArray();
        ProductId main = process(row).recipe().main();
        sums.add(sum(Names.of(row.where().code(), row.process()), main, row.fact(), parts));
      }
    }
    return sums;
  }

  /** What several economies took for one kind of use, beside the sum of their own rows. */
  List<Sum> useSums() {
    var sums = new ArrayList<Sum>();
    for (UseFact row : uses) {
      if (isSum(row.where())) {
        Set<EconomyId> members = world.economies(row.where());
        double[] parts =
            uses.stream()
                .filter(each -> each.product().equals(row.product()) && each.kind() == row.kind())
                .filter(each -> in(each.where(), members))
                .mapToDouble(each -> each.fact().value())
                .toArray();
        String what = Names.of(row.where().code(), row.product(), row.kind());
        sums.add(sum(what, row.product(), row.fact(), parts));
      }
    }
    return sums;
  }

  /** The totals of the base year, of single economies too. */
  List<Sum> totals() {
    List<TotalFact> chosen =
        Knowledge.BASE.choose(
            world.facts().totals(),
            row -> List.of(row.where(), row.product(), row.measure()),
            TotalFact::fact);
    var sums = new ArrayList<Sum>();
    for (TotalFact row : chosen) {
      Set<EconomyId> members = world.economies(row.where());
      double parts =
          switch (row.measure()) {
            case PRODUCTION -> made(members, row.product());
            case USE -> taken(members, row.product());
          };
      String what = Names.of(row.where().code(), row.product(), row.measure());
      sums.add(new Sum(what, row.product(), row.fact(), parts, parts > 0));
    }
    return sums;
  }

  /** All economies. */
  Set<EconomyId> everyone() {
    return new HashSet<>(world.economies(new Parties(Parties.ALL, Set.of())));
  }

  private static Sum sum(String what, ProductId product, Fact fact, double[] parts) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return new Sum(what, product, fact, sum, parts.length > 0);
  }

  private boolean isSum(Parties where) {
    return !single.contains(where.code());
  }

  private boolean in(Parties where, Set<EconomyId> economies) {
    return !isSum(where) && economies.contains(EconomyId.of(where.code()));
  }
}
