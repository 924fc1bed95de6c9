package forge.app.levy;

import forge.levy.assessment.Assessor;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Quotas;
import forge.levy.assessment.Result;
import forge.levy.entry.Entry;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.pricing.book.PriceBook;
import java.time.Instant;

/** Assesses entries one by one, each as if it alone asked for the balance of its quota. */
public final class EntryAssessor {

  private final LevySchedule schedule;

  public EntryAssessor(RuleSet rules, PriceBook book, Instant asOf) {
    this.schedule =
        LevySchedule.compile(rules, new RulePrices(rules.tables().series(), book, asOf));
  }

  /** The rules made ready. */
  public LevySchedule schedule() {
    return schedule;
  }

  /** What is due on an entry, or why it is refused. */
  public Result assess(Entry entry, FirstSale sale) {
    var requests = new QuotaDrawings.Requests();
    schedule
        .findQuota(entry.declaration().quota())
        .ifPresent(
            quota ->
                Quotas.requested(quota, entry)
                    .ifPresent(
                        asked -> requests.add(quota, entry.declaration().accepted(), asked)));
    return new Assessor(schedule, requests.drawn()).assess(entry, sale);
  }
}
