package forge.app.serve.holdings;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, when it is first asked for. */
final class Held<T> {

  private final Supplier<T> maker;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable T value;

  Held(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    if (made != null) {
      return made;
    }
    making.lock();
    try {
      T again = value;
      if (again == null) {
        again = Objects.requireNonNull(maker.get());
        value = again;
      }
      return again;
    } finally {
      making.unlock();
    }
  }
}
