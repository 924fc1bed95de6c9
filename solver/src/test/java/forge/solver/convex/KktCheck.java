package forge.solver.convex;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Certifies a solution from the programme's public data alone: bounds, rows, signs of reduced
 * costs, complementarity, and objective = dual objective. Shares no code with the solver.
 */
final class KktCheck {
  private KktCheck() {}

  static void certify(SeparableProgramme p, ProgrammeSolution s, double tolerance) {
    assertThat(s.stopReason()).isEqualTo(StopReason.OPTIMAL);
    double[] x = s.x();
    double[] y = s.rowDuals();
    double[] activity = new double[p.rows()];
    double[] size = new double[p.rows()];
    double gap = 0;
    double objectiveSize = 1;
    for (int j = 0; j < p.columns(); j++) {
      double reduced = p.slopeAt(j, x[j]);
      double reducedSize = 1 + Math.abs(reduced);
      for (int k = 0; k < p.entriesOf(j); k++) {
        int i = p.entryRow(j, k);
        activity[i] += p.entryValue(j, k) * x[j];
        size[i] += Math.abs(p.entryValue(j, k) * x[j]);
        reduced -= p.entryValue(j, k) * y[i];
        reducedSize += Math.abs(p.entryValue(j, k) * y[i]);
      }
      assertThat(x[j]).as("column %d", j).isBetween(p.lower(j), p.upper(j));
      assertThat(s.reducedCost(j)).isCloseTo(reduced, within(1e-12 * reducedSize));
      double distance = reduced > 0 ? x[j] - p.lower(j) : p.upper(j) - x[j];
      double violation = Math.min(distance / (1 + Math.abs(x[j])), Math.abs(reduced) / reducedSize);
      assertThat(violation).as("complementarity of column %d", j).isLessThan(tolerance);
      gap += Math.abs(reduced) < tolerance * reducedSize ? 0 : Math.abs(reduced) * distance;
      objectiveSize += Math.abs(p.valueAt(j, x[j]));
    }
    for (int i = 0; i < p.rows(); i++) {
      assertThat(activity[i])
          .as("row %d", i)
          .isCloseTo(p.rhs(i), within(tolerance * (1 + Math.abs(p.rhs(i)) + size[i])));
    }
    assertThat(gap / objectiveSize).as("duality gap").isLessThan(tolerance);
  }

  private static org.assertj.core.data.Offset<Double> within(double tolerance) {
    return org.assertj.core.data.Offset.offset(tolerance);
  }
}
