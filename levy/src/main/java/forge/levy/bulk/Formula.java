package forge.levy.bulk;

import java.util.List;

/** What is left of a condition when all is decided but what figures decide: tests by number. */
sealed interface Formula {

  /** Whether it holds where the tests whose bits are set do. */
  boolean holds(long bits);

  /** It is decided. */
  record Decided(boolean holds) implements Formula {
    @Override
    public boolean holds(long bits) {
      return holds;
    }
  }

  /** One test. */
  record Test(int number) implements Formula {
    @Override
    public boolean holds(long bits) {
      return (bits >>> number & 1) != 0;
    }
  }

  /** All of them. */
  record All(List<Formula> of) implements Formula {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public boolean holds(long bits) {
      return of.stream().allMatch(each -> each.holds(bits));
    }
  }

  /** One of them. */
  record Any(List<Formula> of) implements Formula {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public boolean holds(long bits) {
      return of.stream().anyMatch(each -> each.holds(bits));
    }
  }

  /** Not the other. */
  record Not(Formula of) implements Formula {
    @Override
    public boolean holds(long bits) {
      return !of.holds(bits);
    }
  }

  /** Whether it is decided, and so. */
  default boolean is(boolean answer) {
    return this instanceof Decided decided && decided.holds() == answer;
  }
}
