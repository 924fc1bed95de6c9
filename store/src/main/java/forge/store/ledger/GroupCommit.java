package forge.store.ledger;

import forge.reserve.ledger.Outcome;
import forge.store.ledger.Writer.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who wait share a transaction: whoever gets the lock records what all others have asked
 * for by then. A disk that can be waited for a few hundred times a second then makes thousands of
 * requests of many callers durable in it.
 */
final class GroupCommit {

  private static final int MOST_CHAINS = 5_000;

  private final Writer writer;
  private final ReentrantLock lock = new ReentrantLock();
  private final ConcurrentLinkedQueue<Request> waiting = new ConcurrentLinkedQueue<>();

  GroupCommit(Writer writer) {
    this.writer = writer;
  }

  /** What became of each chain; all that was accepted is durable. */
  List<Outcome> record(List<Asked> asked) {
    var mine = new Request(asked);
    waiting.add(mine);
    lock.lock();
    try {
      while (!mine.done()) {
        together(next());
      }
    } finally {
      lock.unlock();
    }
    return mine.outcomes();
  }

  private List<Request> next() {
    List<Request> requests = new ArrayList<>();
    int chains = 0;
    while (chains < MOST_CHAINS) {
      Request request = waiting.poll();
      if (request == null) {
        break;
      }
      requests.add(request);
      chains += request.asked.size();
    }
    return requests;
  }

  private void together(List<Request> requests) {
    List<Asked> asked = new ArrayList<>();
    requests.forEach(each -> asked.addAll(each.asked));
    try {
      List<Outcome> outcomes = writer.record(asked);
      int from = 0;
      for (Request each : requests) {
        each.outcomes = outcomes.subList(from, from + each.asked.size());
        from += each.asked.size();
      }
    } catch (RuntimeException failed) {
      requests.forEach(each -> each.failure = failed);
    }
  }

  /** What one caller asked for; read and written under the lock. */
  private static final class Request {
    private final List<Asked> asked;
    private @Nullable List<Outcome> outcomes;
    private @Nullable RuntimeException failure;

    private Request(List<Asked> asked) {
      this.asked = asked;
    }

    private boolean done() {
      return outcomes != null || failure != null;
    }

    private List<Outcome> outcomes() {
      if (outcomes == null) {
        throw failure == null ? new IllegalStateException("It is not done") : failure;
      }
      return List.copyOf(outcomes);
    }
  }
}
