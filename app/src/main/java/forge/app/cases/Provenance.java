package forge.app.cases;

import java.util.Locale;

/** How far the figures of a case are those of its author. */
enum Provenance {
  /** Printed by the author. */
  PUBLISHED,
  /** From printed inputs, by other solvers than Forge's. */
  RECOMPUTED,
  /** From printed inputs, by formula. */
  DERIVED,
  /** Known from memory and checked to be a solution. */
  RECALLED,
  /** Inputs made up for the purpose, solved by other solvers than Forge's. */
  CONSTRUCTED;

  static Provenance of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
