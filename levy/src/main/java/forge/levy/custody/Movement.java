package forge.levy.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What comes into an inventory of fungible goods, or leaves it. */
public sealed interface Movement {

  /** Its name. */
  String id();

  /** Its day. */
  LocalDate day();

  /** How much moves. */
  BigDecimal mass();

  /** A lot comes in. */
  record Receipt(String id, LocalDate day, BigDecimal mass, boolean originating)
      implements Movement {

    public Receipt {
      check(id, day, mass);
    }
  }

  /**
   * Some leaves.
   *
   * @param lots those it is taken from, in this order, where the method is by name
   */
  record Withdrawal(String id, LocalDate day, BigDecimal mass, List<String> lots)
      implements Movement {

    public Withdrawal {
      check(id, day, mass);
      lots = List.copyOf(lots);
    }
  }

  private static void check(String id, LocalDate day, BigDecimal mass) {
    Objects.requireNonNull(day);
    if (id.isBlank()) {
      throw new IllegalArgumentException("A movement has a name");
    }
    if (mass.signum() <= 0) {
      throw new IllegalArgumentException("Movement " + id + " moves nothing");
    }
  }
}
