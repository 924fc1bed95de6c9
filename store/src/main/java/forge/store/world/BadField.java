package forge.store.world;

import forge.kernel.Problem;

/** Ends the reading of one row; {@link CsvTable} catches it and goes on with the next row. */
final class BadField extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  BadField(Problem problem) {
    super(problem.sentence(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
