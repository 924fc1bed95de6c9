package forge.app.serve.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many may ask: a bucket of tokens each, filled steadily. It remembers so many
 * askers, and forgets who asked longest ago.
 */
final class Pace {

  private static final int MOST_ASKERS = 10_000;

  private final double aSecond;
  private final double burst;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ASKERS;
        }
      };

  Pace(double aSecond, double burst, LongSupplier nanos) {
    this.aSecond = aSecond;
    this.burst = burst;
    this.nanos = nanos;
  }

  private static final class Bucket {
    private double tokens;
    private long filled;

    Bucket(double tokens, long filled) {
      this.tokens = tokens;
      this.filled = filled;
    }
  }

  /** Whether someone may ask now; counts it if so. */
  synchronized boolean allows(String who) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(who, _ -> new Bucket(burst, now));
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.filled) / 1e9 * aSecond);
    bucket.filled = now;
    if (bucket.tokens < 1) {
      return false;
    }
    bucket.tokens--;
    return true;
  }
}
