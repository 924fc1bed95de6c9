package forge.levy.bulk;

import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.OriginClaim;
import forge.levy.entry.PriceBasis;
import forge.levy.measure.Condition;
import forge.levy.schedule.LevySchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides conditions on an example of a kind of entries, as far as figures do not, in the order in
 * which the readable path looks at them.
 */
final class ConditionCompiler {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final LevySchedule schedule;
  private final EntryShape shape;
  private final Entry entry;
  private final List<Condition> numbered = new ArrayList<>();
  private final List<NumericTest> tests = new ArrayList<>();

  ConditionCompiler(LevySchedule schedule, EntryShape shape, Entry entry) {
    this.schedule = schedule;
    this.shape = shape;
    this.entry = entry;
  }

  /** The tests that figures decide, by number. */
  List<NumericTest> tests() {
    return List.copyOf(tests);
  }

  Formula compile(Condition condition, LocalDate day) throws Unfit {
    return switch (condition) {
      case Condition.Presents document ->
          decided(entry.declaration().documents().contains(document.code()));
      case Condition.Under under ->
          decided(under.procedures().contains(entry.declaration().procedure()));
      case Condition.Preference claimed -> decided(entry.declaration().preference());
      case Condition.Related related -> decided(entry.parties().related());
      case Condition.Evidenced evidenced ->
          decided(entry.origins().good().grade().reaches(evidenced.least()));
      case Condition.StageIn stage -> stageIn(stage, day);
      case Condition.ConsignedFrom from ->
          decided(
              entry
                  .origins()
                  .consignedFrom()
                  .map(economy -> schedule.inside(from.area(), economy, day))
                  .orElse(false));
      case Condition.Share share -> share(share);
      case Condition.PriceIs price -> numbered(price, price(price));
      case Condition.Before before ->
          decided(
              entry
                  .declaration()
                  .find(before.role())
                  .map(each -> each.isBefore(before.day()))
                  .orElse(false));
      case Condition.Named named -> decided(named.names().contains(name(named.party())));
      case Condition.All all -> all(all, day);
      case Condition.Any any -> any(any, day);
      case Condition.Not not -> not(compile(not.of(), day));
    };
  }

  private static Formula decided(boolean holds) {
    return new Formula.Decided(holds);
  }

  private static Formula not(Formula of) {
    return of instanceof Formula.Decided(boolean holds) ? decided(!holds) : new Formula.Not(of);
  }

  private Formula all(Condition.All all, LocalDate day) throws Unfit {
    var open = new ArrayList<Formula>();
    for (Condition each : all.of()) {
      Formula formula = compile(each, day);
      if (formula.is(false)) {
        return formula;
      }
      if (!formula.is(true)) {
        open.add(formula);
      }
    }
    return open.isEmpty() ? decided(true) : new Formula.All(open);
  }

  private Formula any(Condition.Any any, LocalDate day) throws Unfit {
    var open = new ArrayList<Formula>();
    for (Condition each : any.of()) {
      Formula formula = compile(each, day);
      if (formula.is(true)) {
        return formula;
      }
      if (!formula.is(false)) {
        open.add(formula);
      }
    }
    return open.isEmpty() ? decided(false) : new Formula.Any(open);
  }

  private String name(Condition.Party party) {
    return switch (party) {
      case IMPORTER -> entry.parties().importer();
      case EXPORTER -> entry.parties().exporter();
      case PRODUCER -> entry.parties().producer();
    };
  }

  private Formula stageIn(Condition.StageIn rule, LocalDate day) throws Unfit {
    OriginClaim claim = entry.origins().at(rule.stage());
    Optional<EconomyId> economy =
        claim.grade().reaches(rule.least()) ? claim.findEconomy() : Optional.empty();
    return economy.isPresent()
        ? decided(schedule.inside(rule.area(), economy.orElseThrow(), day))
        : unknown(rule.unknown());
  }

  private static Formula unknown(Condition.Unknown rule) throws Unfit {
    return switch (rule) {
      case INSIDE -> decided(true);
      case OUTSIDE -> decided(false);
      case REFUSED -> throw new Unfit("a stage is not stated");
    };
  }

  private Formula share(Condition.Share rule) throws Unfit {
    Optional<Integer> content = shape.contentSlot(rule.substance(), rule.by());
    return content.isEmpty()
        ? unknown(rule.unknown())
        : numbered(rule, share(rule, content.orElseThrow()));
  }

  private NumericTest share(Condition.Share rule, int content) {
    boolean mass = rule.by() == Content.Figure.MASS;
    PriceBasis basis = schedule.rules().terms().valuation().basis();
    int net = Slots.of(DutyUnit.Dimension.MASS);
    Node whole = mass ? shape.figure(net) : shape.price(basis);
    var test =
        Nodes.tested(
            Nodes.times(shape.figure(content), HUNDRED),
            rule.comparison(),
            Nodes.times(whole, rule.percent()));
    var needed = new ArrayList<Integer>(List.of(mass ? net : Slots.VALUE));
    needed.add(content);
    return new NumericTest.Shared(needed, test, unstated(rule.unknown()));
  }

  private static NumericTest.Unstated unstated(Condition.Unknown rule) {
    return switch (rule) {
      case INSIDE -> NumericTest.Unstated.HOLDS;
      case OUTSIDE -> NumericTest.Unstated.FAILS_TO_HOLD;
      case REFUSED -> NumericTest.Unstated.REFUSED;
    };
  }

  /** Before any duty is charged, the price with duty is the price without. */
  private NumericTest price(Condition.PriceIs rule) {
    var bound =
        new ExpressionCompiler(
                shape,
                Leaves.GivenUp::new,
                schedule.rules().terms().valuation().exchange(),
                ChargedBefore.nothing())
            .specific(rule.rate());
    return NumericTest.of(shape.convertedPrice(rule.basis()), rule.comparison(), bound);
  }

  private Formula numbered(Condition condition, NumericTest test) throws Unfit {
    int at = numbered.indexOf(condition);
    if (at >= 0) {
      return new Formula.Test(at);
    }
    if (tests.size() == Long.SIZE) {
      throw new Unfit("more conditions on figures than a plan can hold");
    }
    numbered.add(condition);
    tests.add(test);
    return new Formula.Test(tests.size() - 1);
  }
}
