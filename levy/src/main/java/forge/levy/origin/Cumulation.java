package forge.levy.origin;

import forge.kernel.EconomyId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose materials and processes count as those of the producing economy.
 *
 * @param partners economies beside that of production
 */
public record Cumulation(Kind kind, SortedSet<EconomyId> partners) {

  /** How far partners count. */
  public enum Kind {
    /** Only the producing economy counts. */
    NONE,
    /** Materials that originate in one partner count. */
    BILATERAL,
    /** Materials that originate in any of the partners count. */
    DIAGONAL,
    /** So do processes in them, on materials that do not originate. */
    FULL;

    /** The kind written so, if there is one. */
    public static Optional<Kind> find(String word) {
      return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
    }

    /** All words, for advice. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Kind::toString).toList();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Only the producing economy counts. */
  public static final Cumulation NONE = new Cumulation(Kind.NONE, new TreeSet<>());

  public Cumulation {
    Objects.requireNonNull(kind);
    partners = Collections.unmodifiableSortedSet(new TreeSet<>(partners));
    findFault(kind, partners.size())
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  /** What is wrong with so many partners, if anything. */
  public static Optional<String> findFault(Kind kind, int partners) {
    return switch (kind) {
      case NONE ->
          partners == 0 ? Optional.empty() : Optional.of("without cumulation there is no partner");
      case BILATERAL ->
          partners == 1 ? Optional.empty() : Optional.of("bilateral cumulation has one partner");
      case DIAGONAL, FULL ->
          partners > 0 ? Optional.empty() : Optional.of(kind + " cumulation has partners");
    };
  }

  /** Whether materials that originate in an economy count. */
  public boolean materialsFrom(EconomyId economy, EconomyId producer) {
    return economy.equals(producer) || partners.contains(economy);
  }

  /** Whether processes done in an economy count, whatever they were done on. */
  public boolean processesIn(EconomyId economy, EconomyId producer) {
    return economy.equals(producer) || (kind == Kind.FULL && partners.contains(economy));
  }
}
