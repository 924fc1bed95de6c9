package forge.levy.zone;

import java.time.LocalDate;

/** What became of a commitment. */
public sealed interface Progress {

  /** It is known to be open. */
  record Open() implements Progress {}

  /** Whether it was met is not public. */
  record NotPublic() implements Progress {}

  /** It was met on a day, as the evidence shows. */
  record Met(LocalDate on, String evidence) implements Progress {

    public Met {
      if (evidence.isBlank()) {
        throw new IllegalArgumentException("That a commitment was met rests on evidence");
      }
    }
  }

  /** It was given up on a day, as the evidence shows. */
  record Dropped(LocalDate on, String evidence) implements Progress {

    public Dropped {
      if (evidence.isBlank()) {
        throw new IllegalArgumentException("That a commitment was given up rests on evidence");
      }
    }
  }

  /** Whether nothing is known to have settled it by a day, that day included. */
  default boolean openOn(LocalDate day) {
    return switch (this) {
      case Open(), NotPublic() -> true;
      case Met(LocalDate on, _) -> on.isAfter(day);
      case Dropped(LocalDate on, _) -> on.isAfter(day);
    };
  }
}
