package forge.levy.custody;

import forge.kernel.Explanation;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An inventory worked through: of each withdrawal, how much originates. All of it together never
 * exceeds what came in and originates, so it is never more than segregation would have allowed.
 *
 * @param refusals movements that were left out, and why
 */
public record InventoryRun(
    List<Withdrawn> withdrawn, List<String> refusals, Explanation explanation) {

  /** How much of a withdrawal originates. */
  public record Withdrawn(String id, BigDecimal mass, BigDecimal originating) {}

  /** The mean method rounds what originates down to twelve decimals, never in its favour. */
  private static final Rounding MEAN = new Rounding(12, Rounding.Mode.FLOOR);

  public InventoryRun {
    Objects.requireNonNull(explanation);
    withdrawn = List.copyOf(withdrawn);
    refusals = List.copyOf(refusals);
  }

  /** Works through an inventory. */
  public static InventoryRun of(Inventory inventory) {
    var stock = new Stock();
    var withdrawn = new ArrayList<Withdrawn>();
    var refusals = new ArrayList<String>();
    var steps = new ArrayList<Explanation>();
    for (Movement movement : inventory.movements()) {
      switch (movement) {
        case Movement.Receipt receipt -> stock.receive(receipt, refusals);
        case Movement.Withdrawal withdrawal -> {
          Optional<InventoryMethod> method = inventory.findMethod(withdrawal.day());
          if (method.isEmpty()) {
            refusals.add(
                "%s: no method is chosen for the fiscal year %d"
                    .formatted(withdrawal.id(), inventory.year(withdrawal.day())));
          } else {
            stock
                .withdraw(withdrawal, method.get(), refusals)
                .ifPresent(
                    each -> {
                      withdrawn.add(each);
                      steps.add(step(each, method.get()));
                    });
          }
        }
      }
    }
    String value = stock.originating().toPlainString() + " originating left";
    return new InventoryRun(
        withdrawn, refusals, Explanation.of("inventory of " + inventory.name(), value, steps));
  }

  private static Explanation step(Withdrawn each, InventoryMethod method) {
    return Explanation.of(
        each.id() + " by " + method,
        each.originating().toPlainString() + " of " + each.mass().toPlainString() + " originating");
  }

  /** What is there, by lot in the order of receipt. */
  private static final class Stock {

    private record Lot(BigDecimal mass, boolean originating) {}

    private final Map<String, Lot> lots = new LinkedHashMap<>();

    void receive(Movement.Receipt receipt, List<String> refusals) {
      if (lots.containsKey(receipt.id())) {
        refusals.add(receipt.id() + ": a lot of this name came in already");
      } else {
        lots.put(receipt.id(), new Lot(receipt.mass(), receipt.originating()));
      }
    }

    BigDecimal originating() {
      return total(true);
    }

    private BigDecimal total(boolean originating) {
      return lots.values().stream()
          .filter(lot -> lot.originating() == originating)
          .map(Lot::mass)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<Withdrawn> withdraw(
        Movement.Withdrawal withdrawal, InventoryMethod method, List<String> refusals) {
      List<String> order = order(withdrawal, method);
      BigDecimal there =
          order.stream()
              .distinct()
              .map(
                  name ->
                      Optional.ofNullable(lots.get(name)).map(Lot::mass).orElse(BigDecimal.ZERO))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (withdrawal.mass().compareTo(there) > 0) {
        refusals.add(
            "%s takes %s; there is %s to take from"
                .formatted(
                    withdrawal.id(), withdrawal.mass().toPlainString(), there.toPlainString()));
        return Optional.empty();
      }
      BigDecimal originating =
          method == InventoryMethod.AVERAGE
              ? mean(withdrawal.mass())
              : take(order, withdrawal.mass());
      return Optional.of(new Withdrawn(withdrawal.id(), withdrawal.mass(), originating));
    }

    private List<String> order(Movement.Withdrawal withdrawal, InventoryMethod method) {
      var names = new ArrayList<>(lots.keySet());
      return switch (method) {
        case FIFO, AVERAGE -> names;
        case LIFO -> names.reversed();
        case SPECIFIC -> withdrawal.lots();
      };
    }

    /** Takes from lots in an order; answers how much of it originates. */
    private BigDecimal take(List<String> order, BigDecimal mass) {
      BigDecimal wanted = mass;
      var originating = BigDecimal.ZERO;
      for (String name : order) {
        Lot lot = lots.getOrDefault(name, new Lot(BigDecimal.ZERO, false));
        BigDecimal taken = wanted.min(lot.mass());
        if (taken.signum() > 0) {
          lots.put(name, new Lot(lot.mass().subtract(taken), lot.originating()));
          wanted = wanted.subtract(taken);
          originating = lot.originating() ? originating.add(taken) : originating;
        }
      }
      return originating;
    }

    /** originating = mass × originating there / all there, rounded down. */
    private BigDecimal mean(BigDecimal mass) {
      BigDecimal here = total(true);
      BigDecimal other = total(false);
      BigDecimal exact = MEAN.quotient(mass.multiply(here), here.add(other));
      BigDecimal originating = plain(exact.max(mass.subtract(other)));
      take(named(true), originating);
      take(named(false), mass.subtract(originating));
      return originating;
    }

    private static BigDecimal plain(BigDecimal amount) {
      BigDecimal stripped = amount.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private List<String> named(boolean originating) {
      return lots.entrySet().stream()
          .filter(lot -> lot.getValue().originating() == originating)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
