package forge.reserve.policy;

import forge.market.ensemble.Streams;
import forge.reserve.sizing.Balance;
import forge.reserve.sizing.DemandClass;
import forge.reserve.sizing.MonthlyFuture;
import forge.reserve.sizing.Supplier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy carried out month by month in drawn futures. In a month the purposes whose trigger holds
 * are served in their order; the first month of a spell loses the days that the order takes. Then,
 * if it may, the reserve buys towards its target within its cap.
 */
public final class PolicySimulation {

  private static final double DAYS_A_MONTH = 365.0 / 12;

  private final Policy policy;
  private final Trial trial;
  private final long seed;
  private final double market;
  private final double price;

  /** A policy on trial; the seed is that of the days that orders take. */
  public PolicySimulation(Policy policy, Trial trial, long seed) {
    this.policy = policy;
    this.trial = trial;
    this.seed = seed;
    Balance balance = trial.draws().model().balances().get(trial.product());
    this.market = balance.suppliers().stream().mapToDouble(Supplier::quantity).sum();
    this.price = balance.subject().price();
  }

  /** What it does in the future of a number. */
  public Course course(int draw) {
    MonthlyFuture future = trial.draws().monthly(trial.product(), draw);
    var state = new State(draw);
    for (int month = 0; month < future.months(); month++) {
      state.count(future, month);
      boolean shortNow = state.serve(future, month);
      if (!shortNow || policy.filling().refillInShortage()) {
        state.fill();
      }
      state.path.add(state.stock);
    }
    return new Course(
        state.path,
        state.released,
        state.unmet,
        state.bought,
        state.spent,
        state.orders,
        state.late);
  }

  /** The reserve on its way through one future. */
  private final class State {

    private final int draw;
    private final List<Double> path = new ArrayList<>();
    private final Map<String, Double> released = new LinkedHashMap<>();
    private final Map<String, Integer> lasted = new LinkedHashMap<>();
    private final Map<String, Boolean> open = new LinkedHashMap<>();
    private double stock = trial.target() * policy.filling().start();
    private double unmet;
    private double bought;
    private double spent;
    private int orders;
    private int late;

    State(int draw) {
      this.draw = draw;
      policy.purposes().forEach(each -> released.put(each.name(), 0.0));
    }

    /** Counts for how many months the shortage of each trigger has lasted. */
    void count(MonthlyFuture future, int month) {
      double missing = 0;
      for (DemandClass each : DemandClass.values()) {
        missing += future.shortage(each, month);
      }
      double wanted = future.wanted(month);
      double part = wanted > 0 ? missing / wanted : 0;
      for (Policy.Trigger each : policy.triggers()) {
        boolean holds = part > 0 && part >= each.shortage();
        lasted.put(each.name(), holds ? lasted.getOrDefault(each.name(), 0) + 1 : 0);
      }
    }

    /** Serves the purposes in their order; whether anything that they serve was short. */
    boolean serve(MonthlyFuture future, int month) {
      var left = new EnumMap<DemandClass, Double>(DemandClass.class);
      for (Policy.Purpose each : policy.purposes()) {
        left.put(each.serves(), future.shortage(each.serves(), month));
      }
      boolean any = left.values().stream().anyMatch(each -> each > 0);
      for (Policy.Purpose each : policy.purposes()) {
        double missing = left.getOrDefault(each.serves(), 0.0);
        double given = given(each, missing, month);
        stock -= given;
        released.merge(each.name(), given, Double::sum);
        left.put(each.serves(), missing - given);
      }
      for (double each : left.values()) {
        unmet += each;
      }
      return any;
    }

    private double given(Policy.Purpose purpose, double missing, int month) {
      Policy.Trigger trigger = policy.trigger(purpose);
      boolean holds = lasted.getOrDefault(trigger.name(), 0) >= trigger.months() && missing > 0;
      double part = 1;
      if (holds && !open.getOrDefault(purpose.name(), false)) {
        part = ordered(purpose, trigger, month);
      }
      open.put(purpose.name(), holds);
      if (!holds) {
        return 0;
      }
      double may = Math.max(0, stock - purpose.keeps() * trial.target());
      double most = purpose.mostAMonth() * trial.target();
      return part * Math.min(purpose.share() * missing, Math.min(may, most));
    }

    /** Gives an order and tells what part of the month is left when it is carried out. */
    private double ordered(Policy.Purpose purpose, Policy.Trigger trigger, int month) {
      String stream = "order for %s in month %d".formatted(purpose.name(), month);
      double u = Streams.uniform(seed, stream, draw);
      double days = trial.days(trigger.urgency(), u);
      orders++;
      if (days > policy.clocks().days(trigger.urgency())) {
        late++;
      }
      return Math.max(0, 1 - days / DAYS_A_MONTH);
    }

    void fill() {
      double cap = policy.filling().cap() * market / 12;
      double quantity = Math.min(cap, Math.max(0, trial.target() - stock));
      if (quantity > 0) {
        double share = quantity / (market / 12);
        bought += quantity;
        spent += quantity * price * (1 + share / trial.elasticity());
        stock += quantity;
      }
    }
  }
}
