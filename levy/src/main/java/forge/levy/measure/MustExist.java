package forge.levy.measure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The rule that what is named is declared.
 *
 * @param noun what is named, such as {@code act}
 * @param known the names declared
 */
record MustExist(String noun, Set<String> known) {

  MustExist {
    known = Set.copyOf(known);
  }

  void check(RulePart part, String field, String named, Consumer<RuleFault> faults) {
    if (!known.contains(named)) {
      String rule = "no %s of the rule set is named so".formatted(noun);
      faults.accept(new RuleFault(part, field, named, rule, "", List.copyOf(new TreeSet<>(known))));
    }
  }
}
