package forge.store.columns;

import forge.store.columns.TableWriter.Encoded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Appends the parts that several threads have done in the order of their numbers. */
final class PartOrder {

  /** A part that was worked on. */
  record Done(long read, List<Encoded> encoded, Runnable after) {}

  private final List<TableWriter> writers;
  private final int ahead;
  private final LongConsumer progress;
  private final Map<Integer, Done> waiting = new TreeMap<>();
  private final long[] written;
  private int next;
  private long read;
  private boolean stopped;

  PartOrder(List<TableWriter> writers, int ahead, LongConsumer progress) {
    this.writers = List.copyOf(writers);
    this.ahead = ahead;
    this.progress = progress;
    written = new long[writers.size()];
  }

  /** Whether nothing has failed. */
  synchronized boolean goingOn() {
    return !stopped;
  }

  /** Makes all threads stop at their next part. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Waits until a part is so near to those written that it may be worked on. */
  synchronized void await(int part) throws InterruptedException {
    while (!stopped && part >= next + ahead) {
      wait();
    }
  }

  /** Takes a part that is done, and writes it and those that waited for it. */
  synchronized void done(int part, Done done) throws IOException {
    waiting.put(part, done);
    while (!stopped && waiting.containsKey(next)) {
      write(waiting.remove(next));
      next++;
      notifyAll();
    }
  }

  private void write(Done done) throws IOException {
    for (int i = 0; i < written.length; i++) {
      Encoded each = done.encoded().get(i);
      writers.get(i).append(each);
      written[i] += each.rows();
    }
    done.after().run();
    read += done.read();
    progress.accept(read);
  }

  synchronized Finished finished() {
    var counts = new ArrayList<Long>();
    for (long each : written) {
      counts.add(each);
    }
    return new Finished(read, counts);
  }
}
