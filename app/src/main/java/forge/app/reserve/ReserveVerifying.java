package forge.app.reserve;

import forge.app.json.Json;
import forge.reserve.act.Act;
import forge.reserve.act.ActText;
import forge.reserve.act.Desk;
import forge.reserve.act.ReserveBook;
import forge.reserve.act.ReserveChecks;
import forge.reserve.ledger.Invariant;
import forge.reserve.ledger.Invariants;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.ledger.SqlLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks a reserve: the invariants of its ledger, and the rules that acts and amounts share. */
public final class ReserveVerifying {

  private ReserveVerifying() {}

  /** What a reserve has, in a line. */
  public record Summary(String name, ReserveBook book, LedgerStore ledger) {

    /** It in words. */
    public String sentence() {
      return "%s: %d acts, %d records, %d lots, %d commitments.%s"
          .formatted(
              name,
              book.acts().size(),
              book.records().size(),
              book.holdings().size(),
              book.commitments().size(),
              hash().isEmpty() ? "" : " Last hash " + hash() + ".");
    }

    private String hash() {
      return ledger instanceof SqlLedger sql ? sql.lastHash() : "";
    }

    /** It as JSON. */
    public Json.Obj json() {
      return Json.object()
          .put("reserve", name)
          .put("acts", book.acts().size())
          .put("records", book.records().size())
          .put("lots", book.holdings().size())
          .put("commitments", book.commitments().size())
          .put("last_hash", hash());
    }
  }

  /** What does not hold, as sentences. */
  public static List<String> breaches(LedgerStore ledger, ReserveBook book) {
    var breaches = new ArrayList<String>();
    List<Invariant.Breach> found =
        ledger instanceof SqlLedger sql ? sql.verify().breaches() : invariants(ledger, book);
    found.forEach(each -> breaches.add(each.sentence()));
    breaches.addAll(ReserveChecks.breaches(book));
    return breaches;
  }

  private static List<Invariant.Breach> invariants(LedgerStore ledger, ReserveBook book) {
    var accounts =
        ledger.accounts("").stream().collect(Collectors.toMap(each -> each.id(), each -> each));
    var invariants = new Invariants(id -> Optional.ofNullable(accounts.get(id)));
    book.records().forEach(invariants::accept);
    return invariants.finish();
  }

  /** Does the acts of a reserve again in memory; the first that is decided otherwise, if any. */
  public static List<String> again(ReserveBook book) {
    var memory = new MemoryLedger();
    var desk = new Desk(memory);
    for (Act act : book.acts()) {
      var at =
          book.records().stream()
              .filter(each -> each.transfer().id().text().equals(act.id() + ":0"))
              .findFirst()
              .orElseThrow()
              .recordedAt();
      if (desk.apply(act, at) instanceof Desk.Result.Refused refused) {
        return List.of(
            "Done again, " + ActText.fields(act).all().get("id") + ": " + refused.sentence());
      }
    }
    return List.of();
  }

  /** Everything that was found, as JSON. */
  public static Json.Obj json(String name, LedgerStore ledger, ReserveBook book) {
    var breaches = new ArrayList<>(breaches(ledger, book));
    breaches.addAll(again(book));
    return json(new Summary(name, book, ledger), breaches, ReserveChecks.counts(book));
  }

  /** What was found, as JSON. */
  public static Json.Obj json(Summary summary, List<String> breaches, List<String> counts) {
    var broken = Json.array();
    breaches.forEach(broken::add);
    var differing = Json.array();
    counts.forEach(differing::add);
    return summary
        .json()
        .put("holds", breaches.isEmpty())
        .put("breaches", broken)
        .put("counts_that_differ", differing);
  }
}
