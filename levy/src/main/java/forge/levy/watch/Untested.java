package forge.levy.watch;

import java.util.List;
import java.util.Objects;

/** A question that could not be asked, and what is missing for it. */
public record Untested(FlagKind kind, Subject subject, Scope scope, List<String> missing) {

  public Untested {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(scope);
    missing = List.copyOf(missing);
    if (missing.isEmpty()) {
      throw new IllegalArgumentException("What is not tested lacks something");
    }
  }
}
