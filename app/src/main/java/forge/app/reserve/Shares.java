package forge.app.reserve;

import forge.app.question.Unavailable;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Work in numbered parts on a pool of threads; the results stand in the order of the parts. */
public final class Shares {

  private Shares() {}

  /**
   * The results of all parts.
   *
   * @param threads to use; one for each processor where it is 0
   * @param done is told how many parts are done
   */
  public static <T> List<T> of(int parts, int threads, IntFunction<T> part, IntConsumer done) {
    int width = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    var results = new Object[parts];
    var finished = new AtomicInteger();
    try (var pool = new ForkJoinPool(width)) {
      pool.submit(
              () ->
                  IntStream.range(0, parts)
                      .parallel()
                      .forEach(
                          each -> {
                            results[each] = part.apply(each);
                            synchronized (done) {
                              done.accept(finished.incrementAndGet());
                            }
                          }))
          .get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable("the work was interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
    @SuppressWarnings("unchecked") // every place was set by a part
    List<T> all = (List<T>) Arrays.asList(results);
    return all;
  }
}
