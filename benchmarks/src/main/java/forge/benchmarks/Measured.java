package forge.benchmarks;

import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.SeparableProgramme;

/**
 * A programme with its solution and what solving it took.
 *
 * @param programme the programme
 * @param solution its solution
 * @param seconds median seconds of a first solve
 * @param secondsAgain median seconds of a solve that shares the analysis of the first
 * @param peakMebibytes greatest use of the heap during the runs, garbage included
 */
record Measured(
    SeparableProgramme programme,
    ProgrammeSolution solution,
    double seconds,
    double secondsAgain,
    long peakMebibytes) {}
