/** Equations, complementarity and optimisation over plain arrays; no unit, no market, no input. */
package forge.solver.complementarity;
