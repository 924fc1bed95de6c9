package forge.reserve.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/**
 * The strategic petroleum reserve of Teisberg (1981) in the figures of the model MARKOV of the GAMS
 * Model Library: optimum 2401.5773 as the mean over the 16 states.
 */
class ReleaseModelTest {

  private static final List<Double> LEVELS = List.of(0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0);

  static ReleaseModel markov(double risk) {
    return new ReleaseModel(
        LEVELS,
        List.of(
            new ReleaseModel.Condition("normal", 0, List.of(1 - risk, risk)),
            new ReleaseModel.Condition("disrupted", 11, List.of(0.5, 0.5))),
        new ReleaseModel.Market(0.25, 110, -130, 342, 0.1, 34.526, 0.32),
        0.95);
  }

  private static final ReleaseModel MODEL = markov(0.2);
  private static final SolvedProcess SOLVED = PolicyIteration.solve(MODEL.process());

  private static List<Double> goesTo(int condition) {
    var levels = new ArrayList<Double>();
    for (int level = 0; level < LEVELS.size(); level++) {
      levels.add(LEVELS.get(SOLVED.policy().get(MODEL.state(level, condition))));
    }
    return levels;
  }

  private static double value(int level, int condition) {
    return SOLVED.values().get(MODEL.state(level, condition));
  }

  @Test
  void theOptimumIsThePublishedOne() {
    assertThat(ReleaseModel.mean(SOLVED)).isCloseTo(2401.5773, offset(0.00005));
    assertThat(value(0, 0)).isCloseTo(2849.7510, offset(0.00005));
    assertThat(value(0, 1)).isCloseTo(3602.2774, offset(0.00005));
    assertThat(value(7, 0)).isCloseTo(1424.1081, offset(0.00005));
    assertThat(MODEL.market().price(11, 0)).isCloseTo(55.195826, offset(0.0000005));
  }

  @Test
  void thePolicyIsThePublishedOneADisruptionDrawsStepByStep() {
    assertThat(goesTo(0)).containsExactly(3.0, 3.0, 6.0, 6.0, 9.0, 12.0, 15.0, 18.0);
    assertThat(goesTo(1)).containsExactly(0.0, 0.0, 3.0, 3.0, 6.0, 9.0, 9.0, 12.0);
  }

  @Test
  void theProofDoesNotRestOnTheAlgorithm() {
    assertThat(SOLVED.proven()).isTrue();
    assertThat(SOLVED.proof().gap()).isLessThan(1e-8);
    for (int s = 0; s < SOLVED.values().size(); s++) {
      assertThat(SOLVED.values().get(s))
          .isBetween(SOLVED.proof().lower().get(s) - 1e-8, SOLVED.proof().upper().get(s) + 1e-8);
    }
  }

  @Test
  void aWrongPolicyIsNotProven() {
    var neverFill = SOLVED.policy().stream().map(_ -> 0).toList();
    var proof = ValueProof.of(SOLVED.process(), neverFill, SOLVED.values());
    var offByOne = SOLVED.values().stream().map(each -> each + (each > 2000 ? 1 : 0)).toList();

    assertThat(proof.gap()).isGreaterThan(1);
    assertThat(ValueProof.of(SOLVED.process(), SOLVED.policy(), offByOne).gap()).isGreaterThan(0.1);
  }

  /** Value iteration, another way to the same values, stopped by the bounds of the proof. */
  @Test
  void valueIterationComesToTheSame() {
    DecisionProcess process = MODEL.process();
    var values = new double[process.states()];
    for (int round = 0; round < 600; round++) {
      var next = new double[values.length];
      for (int s = 0; s < values.length; s++) {
        next[s] = process.value(process.actions().get(s).get(process.best(s, values)), values);
      }
      values = next;
    }
    for (int s = 0; s < values.length; s++) {
      assertThat(values[s]).isCloseTo(SOLVED.values().get(s), offset(1e-6));
    }
  }

  @Property(tries = 50)
  void moreStockIsNeverDearer(@ForAll @DoubleRange(min = 0, max = 1) double risk) {
    ReleaseModel model = markov(risk);
    SolvedProcess solved = PolicyIteration.solve(model.process());

    assertThat(solved.proven()).isTrue();
    for (int condition = 0; condition < 2; condition++) {
      for (int level = 1; level < LEVELS.size(); level++) {
        assertThat(solved.values().get(model.state(level, condition)))
            .isLessThan(solved.values().get(model.state(level - 1, condition)));
      }
    }
  }

  /** Stay and pay 1 for ever, or pay 5 once and be done: with β = 0.9 staying costs 10. */
  @Test
  void twoStatesByHand() {
    var stay = new DecisionProcess.Action(1, List.of(new DecisionProcess.Branch(0, 1)));
    var leave = new DecisionProcess.Action(5, List.of(new DecisionProcess.Branch(1, 1)));
    var done = new DecisionProcess.Action(0, List.of(new DecisionProcess.Branch(1, 1)));
    SolvedProcess solved =
        PolicyIteration.solve(
            new DecisionProcess(0.9, List.of(List.of(stay, leave), List.of(done))));

    assertThat(solved.policy()).containsExactly(1, 0);
    assertThat(solved.values()).containsExactly(5.0, 0.0);
  }
}
