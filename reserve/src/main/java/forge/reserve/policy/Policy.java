package forge.reserve.policy;

import forge.reserve.sizing.DemandClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A version of the rules of the reserve.
 *
 * @param purposes in their order: an earlier one is served first, and a later one leaves it what it
 *     must keep
 */
public record Policy(
    About about,
    List<Trigger> triggers,
    List<Purpose> purposes,
    Clocks clocks,
    Filling filling,
    Map<Field, Disclosure> disclosure) {

  /** The longest clocks that a policy may set, in days (Republic of Korea, KOMIR, 2025). */
  public static final int NORMAL_DAYS = 30;

  /** The longest clock of an emergency, in days. */
  public static final int EMERGENCY_DAYS = 8;

  /** Which version it is and who stands for it. */
  public record About(
      String name, String version, String title, String author, String reviewer, String source) {

    public About {
      if (name.isBlank() || version.isBlank() || author.isBlank() || reviewer.isBlank()) {
        throw new IllegalArgumentException(
            "A policy needs a name, a version, an author and a reviewer");
      }
      if (author.equals(reviewer)) {
        throw new IllegalArgumentException(
            "The reviewer of a policy is another than its author, " + author);
      }
    }
  }

  /** Whether an order is urgent. */
  public enum Urgency {
    NORMAL,
    EMERGENCY
  }

  /**
   * When material may be released, and who decides.
   *
   * @param shortage least share of all demand that is short
   * @param months how many months in a row it has been so, this one included
   */
  public record Trigger(
      String name, Urgency urgency, double shortage, int months, String authority) {

    public Trigger {
      Objects.requireNonNull(urgency);
      if (name.isBlank() || authority.isBlank() || months < 1) {
        throw new IllegalArgumentException(
            "A trigger needs a name, an authority and one month at least");
      }
      if (!(shortage >= 0 && shortage <= 1)) {
        throw new IllegalArgumentException(
            "The shortage of trigger %s must lie between 0 and 1".formatted(name));
      }
    }
  }

  /**
   * What the reserve is for, and how much may go to it.
   *
   * @param serves whose shortage it meets
   * @param trigger that must hold
   * @param share of the shortage that is met
   * @param mostAMonth share of the target stock that may go to it in a month
   * @param keeps share of the target stock that it leaves in place for those before it
   */
  public record Purpose(
      String name,
      DemandClass serves,
      String trigger,
      double share,
      double mostAMonth,
      double keeps) {

    public Purpose {
      Objects.requireNonNull(serves);
      if (name.isBlank() || trigger.isBlank()) {
        throw new IllegalArgumentException("A purpose needs a name and a trigger");
      }
      for (double each : List.of(share, mostAMonth, keeps)) {
        if (!(each >= 0 && each <= 1)) {
          throw new IllegalArgumentException(
              "The shares of purpose %s must lie between 0 and 1".formatted(name));
        }
      }
    }
  }

  /** Within how many days of an order material must be handed over. */
  public record Clocks(int normalDays, int emergencyDays) {

    public Clocks {
      if (normalDays < 1 || normalDays > NORMAL_DAYS) {
        throw new IllegalArgumentException(
            "The normal clock must be 1 to %d days".formatted(NORMAL_DAYS));
      }
      if (emergencyDays < 1 || emergencyDays > EMERGENCY_DAYS) {
        throw new IllegalArgumentException(
            "The emergency clock must be 1 to %d days".formatted(EMERGENCY_DAYS));
      }
    }

    /** The clock of an urgency. */
    public int days(Urgency urgency) {
      return switch (urgency) {
        case NORMAL -> normalDays;
        case EMERGENCY -> emergencyDays;
      };
    }
  }

  /**
   * How the stock is filled.
   *
   * @param cap purchases in a month as a share of the market of a month
   * @param start share of the target that is there at first
   * @param refillInShortage whether it may buy in a month in which demand is short
   */
  public record Filling(double cap, double start, boolean refillInShortage) {

    public Filling {
      if (!(cap >= 0 && cap <= 1 && start >= 0 && start <= 1)) {
        throw new IllegalArgumentException(
            "The cap and the starting stock must lie between 0 and 1");
      }
    }
  }

  /** What is told of the reserve. */
  public enum Field {
    STOCK,
    TARGET,
    PURCHASES,
    RELEASES,
    COST,
    SITES
  }

  /** Who is told. */
  public enum Disclosure {
    PUBLIC,
    PARTICIPANTS,
    MEMBERS,
    SECRET
  }

  public Policy {
    triggers = List.copyOf(triggers);
    purposes = List.copyOf(purposes);
    disclosure = Map.copyOf(disclosure);
    Set<String> known = triggers.stream().map(Trigger::name).collect(Collectors.toSet());
    if (known.size() < triggers.size() || purposes.isEmpty()) {
      throw new IllegalArgumentException(
          "A policy has purposes, and no trigger stands in it twice");
    }
    var names = new HashSet<String>();
    for (Purpose each : purposes) {
      if (!known.contains(each.trigger()) || !names.add(each.name())) {
        throw new IllegalArgumentException(
            "Purpose %s stands once and names a trigger of the policy".formatted(each.name()));
      }
    }
    if (disclosure.size() < Field.values().length) {
      throw new IllegalArgumentException("A policy says of every field who is told");
    }
  }

  /** The trigger of a purpose. */
  public Trigger trigger(Purpose purpose) {
    return triggers.stream()
        .filter(each -> each.name().equals(purpose.trigger()))
        .findFirst()
        .orElseThrow();
  }
}
