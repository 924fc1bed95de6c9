package forge.store.ledger;

import forge.reserve.ledger.Outcome;
import forge.store.ledger.Writer.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Lets those who wait share a transaction: one thread records what all callers have asked for by
 * the time it is free. A disk that can be waited for a few hundred times a second then makes
 * thousands of requests of many callers durable in it.
 */
final class GroupCommit implements AutoCloseable {

  private static final int MOST_CHAINS = 5_000;

  private final Writer writer;
  private final ConcurrentLinkedQueue<Request> waiting = new ConcurrentLinkedQueue<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("ledger-writer").daemon().factory());

  GroupCommit(Writer writer) {
    this.writer = writer;
  }

  /** What one caller asked for, and what will have become of it. */
  private record Request(List<Asked> asked, CompletableFuture<List<Outcome>> outcomes) {}

  /** What became of each chain; all that was accepted is durable. */
  List<Outcome> record(List<Asked> asked) {
    var mine = new Request(asked, new CompletableFuture<>());
    waiting.add(mine);
    thread.execute(() -> together(next()));
    try {
      return mine.outcomes().join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
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
      chains += request.asked().size();
    }
    return requests;
  }

  private void together(List<Request> requests) {
    if (requests.isEmpty()) {
      return;
    }
    try {
      List<Outcome> outcomes =
          writer.record(requests.stream().flatMap(each -> each.asked().stream()).toList());
      int from = 0;
      for (Request each : requests) {
        int to = from + each.asked().size();
        each.outcomes().complete(List.copyOf(outcomes.subList(from, to)));
        from = to;
      }
    } catch (RuntimeException | Error failed) {
      requests.forEach(each -> each.outcomes().completeExceptionally(failed));
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
