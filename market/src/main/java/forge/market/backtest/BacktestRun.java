package forge.market.backtest;

import forge.market.baseyear.Hindsight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A back-test with what the market answered.
 *
 * @param judgements one per observed figure, in their order
 * @param hindsight how many of the facts that the base year rests on were published later
 * @param uncertified how many of the markets solved did not pass their certificate
 */
public record BacktestRun(
    Backtest test, List<Judgement> judgements, Hindsight hindsight, int uncertified) {

  public BacktestRun {
    judgements = List.copyOf(judgements);
  }

  /** The figures that test the model: all but those that the shock was sized by. */
  public List<Judgement> judged() {
    return judgements.stream().filter(each -> !each.observation().given()).toList();
  }

  /** The worst verdict on its figures. */
  public Verdict verdict() {
    return judged().stream()
        .map(Judgement::verdict)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalStateException(test.id() + " has no figure to judge"));
  }

  /** The figure of a kind and side, if there is one; the first where there are several. */
  public Optional<Judgement> find(Observation.Kind kind, Observation.Side side) {
    return judgements.stream()
        .filter(each -> each.observation().kind() == kind)
        .filter(each -> each.observation().side() == side)
        .findFirst();
  }
}
