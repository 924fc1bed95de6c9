package forge.levy.watch;

import forge.kernel.CurrencyId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a watch over many entries asks: every flag, the gravest first, and every question that could
 * not be asked, with what is missing for it.
 *
 * @param read entries offered, those left out included
 * @param leftOut entries that were not added up, by reason
 */
public record Watch(
    CurrencyId currency,
    long read,
    Map<Tally.LeftOut, Long> leftOut,
    List<Flag> flags,
    List<Untested> untested) {

  private static final Comparator<Flag> GRAVEST =
      Comparator.comparing(Flag::severity)
          .reversed()
          .thenComparing(Flag::kind)
          .thenComparing(each -> each.scope().product())
          .thenComparing(each -> each.scope().period())
          .thenComparing(Flag::subject)
          .thenComparing(Flag::question);

  public Watch {
    Objects.requireNonNull(currency);
    var ordered = new EnumMap<Tally.LeftOut, Long>(Tally.LeftOut.class);
    ordered.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(ordered);
    flags = flags.stream().sorted(GRAVEST).toList();
    untested = List.copyOf(untested);
  }

  /** Asks all questions of a tally. */
  public static Watch of(WatchRules rules, Tally tally, Grounds grounds) {
    var inquiry = new Inquiry(rules, tally, grounds);
    Volumes.ask(inquiry);
    UnitValues.ask(inquiry);
    Bunching.ask(inquiry);
    StageShares.ask(inquiry);
    Relations.ask(inquiry);
    Routes.ask(inquiry);
    return new Watch(
        tally.currency(), tally.read(), tally.leftOut(), inquiry.flags(), inquiry.untested());
  }
}
