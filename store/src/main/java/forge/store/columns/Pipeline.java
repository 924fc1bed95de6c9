package forge.store.columns;

import forge.store.columns.TableReader.Part;
import forge.store.columns.TableWriter.Encoded;
import forge.store.columns.TableWriter.Encoder;
import forge.store.exports.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table in several threads, does a step with every batch and writes what comes of it in the
 * order read. A thread works on one part from its bytes to the bytes written, and no more parts are
 * under way than twice the threads, so memory does not grow with the file. Files appear whole when
 * all is done; where anything fails, none appears.
 */
public final class Pipeline {

  private final int threads;
  private final LongConsumer progress;

  /** With so many threads; {@code progress} is told the rows done, by one thread at a time. */
  public Pipeline(int threads, LongConsumer progress) {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads; at least one is needed");
    }
    this.threads = threads;
    this.progress = progress;
  }

  /** Reads everything; {@code steps} makes the step of a thread. */
  public Finished run(TableReader reader, List<Target> targets, Supplier<? extends Step> steps)
      throws IOException {
    return open(reader, targets, steps, new ArrayList<>());
  }

  /** Opens the files one inside the other, so that each is moved to its place after all is done. */
  private Finished open(
      TableReader reader,
      List<Target> targets,
      Supplier<? extends Step> steps,
      List<TableWriter> writers)
      throws IOException {
    if (writers.size() == targets.size()) {
      Finished finished = work(reader, writers, steps);
      for (TableWriter each : writers) {
        each.finish();
      }
      return finished;
    }
    Target target = targets.get(writers.size());
    var result = new ArrayList<Finished>();
    WholeFile.write(
        target.file(),
        partial -> {
          try (TableWriter writer = TableFiles.writer(target, partial)) {
            writers.add(writer);
            result.add(open(reader, targets, steps, writers));
          }
        });
    return result.getFirst();
  }

  private Finished work(
      TableReader reader, List<TableWriter> writers, Supplier<? extends Step> steps)
      throws IOException {
    var order = new PartOrder(writers, 2 * threads, progress);
    try (var workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < threads; i++) {
        Step step = steps.get();
        running.add(workers.submit(() -> parts(reader, writers, step, order)));
      }
      await(running);
    }
    return order.finished();
  }

  private static void await(List<Future<?>> running) throws IOException {
    for (Future<?> each : running) {
      try {
        each.get();
      } catch (InterruptedException e) {
        running.forEach(worker -> worker.cancel(true));
        Thread.currentThread().interrupt();
        throw new IOException("The work was interrupted", e);
      } catch (ExecutionException e) {
        rethrow(e.getCause());
      }
    }
  }

  private static void rethrow(@Nullable Throwable cause) throws IOException {
    switch (cause) {
      case IOException broken -> throw broken;
      case RuntimeException defect -> throw defect;
      case Error error -> throw error;
      case null, default -> throw new IllegalStateException(cause);
    }
  }

  private static Void parts(
      TableReader reader, List<TableWriter> writers, Step step, PartOrder order)
      throws IOException, InterruptedException {
    try {
      while (order.goingOn()) {
        Optional<Part> next = reader.findNext();
        if (next.isEmpty()) {
          return null;
        }
        try (Part part = next.get()) {
          order.await(part.number());
          order.done(part.number(), part(part, writers, step));
        }
      }
      return null;
    } catch (Throwable failure) {
      order.stop();
      throw failure;
    }
  }

  /** Does the step with every batch of a part, and encodes what comes of it. */
  private static PartOrder.Done part(Part part, List<TableWriter> writers, Step step)
      throws IOException {
    var encoders = new ArrayList<Encoder>();
    writers.forEach(each -> encoders.add(each.encoder()));
    long read = 0;
    Optional<Batch> batch = part.findNext();
    while (batch.isPresent()) {
      try {
        step.batch(batch.get(), (target, rows) -> add(encoders.get(target), rows));
      } catch (UncheckedIOException broken) {
        throw broken.getCause();
      }
      read += batch.get().among();
      batch = part.findNext();
    }
    var encoded = new ArrayList<Encoded>();
    for (Encoder each : encoders) {
      encoded.add(each.encoded());
    }
    return new PartOrder.Done(read, encoded, step.part());
  }

  private static void add(Encoder encoder, Batch rows) {
    try {
      encoder.add(rows);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
