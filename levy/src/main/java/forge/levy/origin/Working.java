package forge.levy.origin;

import forge.levy.entry.OriginClaim;
import java.util.Objects;

/**
 * A process done on the good itself.
 *
 * @param kind the stage that the process makes, or the process itself where it makes none
 */
public record Working(ProcessName process, ProcessName kind, OriginClaim where) {

  public Working {
    Objects.requireNonNull(process);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(where);
  }

  /** Whether it is the process that is asked for, by its own name or by its stage. */
  public boolean is(ProcessName asked) {
    return process.equals(asked) || kind.equals(asked);
  }
}
