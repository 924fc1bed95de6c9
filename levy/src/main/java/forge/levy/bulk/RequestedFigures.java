package forge.levy.bulk;

import forge.levy.assessment.QuotaDrawings;
import forge.levy.entry.Content;
import forge.levy.measure.Quota;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rows ask of quotas, added up as whole numbers by quota, figure and day. */
final class RequestedFigures {

  private static final int NOWHERE = -1;
  private static final int TWICE = -2;

  /** A quota by its class, the slot of the figure, and a day. */
  private record At(int quota, int slot, long day) {}

  private final List<Quota> quotas;
  private final FigureScales scales;
  private final Map<At, Tally> sums = new HashMap<>();
  private final long[][] figures = new long[Slots.COUNT][];
  private List<EntryBatch.Texts> substances = List.of();

  /** Adds up for quotas in the order of their classes, which begin at 1. */
  RequestedFigures(List<Quota> quotas, FigureScales scales) {
    this.quotas = List.copyOf(quotas);
    this.scales = scales;
  }

  /** Looks at a batch. */
  void read(EntryBatch batch) {
    for (int slot = 0; slot < figures.length; slot++) {
      figures[slot] = batch.figures(slot);
    }
    var all = new ArrayList<EntryBatch.Texts>();
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      all.add(batch.texts(Attribute.ofContent(i)));
    }
    substances = List.copyOf(all);
  }

  /** Adds what a row asks of a quota on a day; false where that cannot be told from its figures. */
  boolean add(int row, int quota, long day) {
    int slot = slot(row, quotas.get(quota - 1));
    if (slot == TWICE) {
      return false;
    }
    if (slot != NOWHERE && figures[slot].length > row && figures[slot][row] > 0) {
      sums.computeIfAbsent(new At(quota, slot, day), key -> new Tally(1))
          .add(0, figures[slot][row]);
    }
    return true;
  }

  private int slot(int row, Quota quota) {
    if (!quota.unit().of().contained()) {
      return Slots.of(quota.unit().unit().dimension());
    }
    String substance = quota.unit().of().code();
    int found = NOWHERE;
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      EntryBatch.Texts texts = substances.get(i);
      int code = texts.codes().length > row ? texts.codes()[row] : EntryBatch.NONE;
      if (code != EntryBatch.NONE && texts.text(code).equals(substance)) {
        found = found == NOWHERE ? Slots.of(i, Content.Figure.MASS) : TWICE;
      }
    }
    return found;
  }

  /** Hands over what was added up, and begins anew. */
  void tell(QuotaDrawings.Requests requests) {
    sums.forEach(
        (at, sum) -> {
          Quota quota = quotas.get(at.quota() - 1);
          requests.add(
              quota,
              LocalDate.ofEpochDay(at.day()),
              new BigDecimal(sum.sum(0), scales.of(at.slot()))
                  .divide(quota.unit().unit().factor(), MathContext.DECIMAL128));
        });
    sums.clear();
  }
}
