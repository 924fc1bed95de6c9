package forge.world;

import forge.kernel.EconomyId;
import java.util.Objects;
import java.util.Set;

/**
 * Which economies stand at one end of a measure: {@code *} for all, the code of an economy, or the
 * code of a group; less those excepted.
 */
public record Parties(String code, Set<EconomyId> except) {

  /** The code that stands for every economy. */
  public static final String ALL = "*";

  public Parties {
    Objects.requireNonNull(code);
    except = Set.copyOf(except);
  }

  /** Whether an economy is meant; {@code group} holds the members where the code names a group. */
  boolean include(EconomyId economy, Set<EconomyId> group) {
    boolean named = code.equals(ALL) || code.equals(economy.code()) || group.contains(economy);
    return named && !except.contains(economy);
  }
}
