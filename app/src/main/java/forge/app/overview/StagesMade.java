package forge.app.overview;

import forge.kernel.EconomyId;
import forge.market.baseyear.Reconciled;
import forge.world.BaseActivity;
import forge.world.Chain;
import forge.world.Measured;
import forge.world.Product;
import forge.world.Recipe;
import forge.world.Stage;
import forge.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Who made how much at the stages of a chain in the base year. At a stage the products that are
 * counted on one basis are added up, of the basis on which most was made; what a process takes of
 * them is not counted again.
 */
final class StagesMade {

  /** Amounts that differ by less, as a part of them, are the same. */
  private static final double SAME = 1e-9;

  private final World world;
  private final Reconciled base;
  private final Chain chain;

  StagesMade(World world, Reconciled base, Chain chain) {
    this.world = world;
    this.base = base;
    this.chain = chain;
  }

  /** What an economy made, with the figure that most of it rests on. */
  record Share(EconomyId economy, double amount, double share, Measured figure) {}

  /**
   * What was made at a stage.
   *
   * @param products what was added up; none at mines, which are told by what comes out of each
   * @param shares the largest first
   */
  record Made(Stage stage, List<Product> products, String basis, double total, List<Share> shares) {

    Made {
      products = List.copyOf(products);
      shares = List.copyOf(shares);
    }

    /** What it is called. */
    String name() {
      return switch (products.size()) {
        case 0 -> "mined";
        case 1 -> products.getFirst().name();
        default -> "%d products together, t %s".formatted(products.size(), basis);
      };
    }

    private Map<EconomyId, Double> amounts() {
      return shares.stream().collect(Collectors.toMap(Share::economy, Share::amount));
    }

    /** Whether every economy made as much as at another stage. */
    private boolean echoes(Made other) {
      Map<EconomyId, Double> theirs = other.amounts();
      return shares.size() == theirs.size()
          && shares.stream()
              .allMatch(
                  each ->
                      Math.abs(theirs.getOrDefault(each.economy(), 0.0) - each.amount())
                          <= SAME * each.amount());
    }
  }

  /**
   * The stages at which something was made. Concentrates that tell what the mines do are left out.
   */
  List<Made> told() {
    var all = new ArrayList<Made>();
    for (Stage stage : Stage.values()) {
      Optional<Made> made = stage == Stage.MINE ? mines() : products(stage);
      if (made.isPresent() && (all.isEmpty() || !made.get().echoes(all.getFirst()))) {
        all.add(made.get());
      }
    }
    return all;
  }

  private Optional<Made> mines() {
    return made(Stage.MINE, List.of(), "of each mine's output", this::mined);
  }

  private double mined(BaseActivity run) {
    return base.world().process(run.process()).stage() == Stage.MINE ? run.output().value() : 0;
  }

  private Optional<Made> products(Stage stage) {
    return world.products(chain).stream()
        .filter(each -> each.stage() == stage)
        .collect(
            Collectors.groupingBy(each -> each.form().basis(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(each -> together(stage, each.getKey(), each.getValue()).stream())
        .max(Comparator.comparingDouble(Made::total));
  }

  private Optional<Made> together(Stage stage, String basis, List<Product> products) {
    List<Product> contributing =
        products.stream()
            .filter(each -> runs().stream().anyMatch(run -> added(run, products, each) > 0))
            .toList();
    return made(stage, contributing, basis, run -> added(run, products));
  }

  /** What a run makes of some products beyond what it takes of them. */
  private double added(BaseActivity run, List<Product> products) {
    Recipe recipe = recipe(run);
    double more =
        products.stream()
            .mapToDouble(each -> recipe.output(each.id()) - recipe.input(each.id()))
            .sum();
    return Math.max(0, more) * run.output().value();
  }

  /** The same where it makes one of them. */
  private double added(BaseActivity run, List<Product> products, Product one) {
    return recipe(run).output(one.id()) > 0 ? added(run, products) : 0;
  }

  private Recipe recipe(BaseActivity run) {
    return base.world().process(run.process()).recipe();
  }

  private List<BaseActivity> runs() {
    return base.year().tables().activities();
  }

  private Optional<Made> made(
      Stage stage, List<Product> products, String basis, ToDoubleFunction<BaseActivity> amount) {
    Map<EconomyId, List<BaseActivity>> runs =
        runs().stream()
            .filter(each -> world.chain(base.world().process(each.process())).equals(chain))
            .filter(each -> amount.applyAsDouble(each) > 0)
            .collect(
                Collectors.groupingBy(BaseActivity::economy, TreeMap::new, Collectors.toList()));
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    double all = runs.values().stream().flatMap(List::stream).mapToDouble(amount).sum();
    var shares = new ArrayList<Share>();
    runs.forEach((economy, own) -> shares.add(share(economy, own, amount, all)));
    shares.sort(Comparator.comparingDouble(Share::share).reversed());
    return Optional.of(new Made(stage, products, basis, all, shares));
  }

  private static Share share(
      EconomyId economy,
      List<BaseActivity> runs,
      ToDoubleFunction<BaseActivity> amount,
      double all) {
    BaseActivity largest = runs.stream().max(Comparator.comparingDouble(amount)).orElseThrow();
    double made = runs.stream().mapToDouble(amount).sum();
    return new Share(economy, made, made / all, largest.output());
  }
}
