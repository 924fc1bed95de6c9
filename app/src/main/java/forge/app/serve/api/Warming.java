package forge.app.serve.api;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * What is read and computed in the background once a server answers, so that the first to ask does
 * not wait for it. A server that ends waits for the step at hand and leaves out the rest.
 */
final class Warming implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

  private final Thread thread;
  private volatile boolean ended;

  Warming(List<Runnable> steps) {
    List<Runnable> kept = List.copyOf(steps);
    this.thread = Thread.ofPlatform().name("warming").daemon().unstarted(() -> run(kept));
  }

  private void run(List<Runnable> steps) {
    for (Runnable step : steps) {
      if (ended) {
        return;
      }
      try {
        step.run();
      } catch (RuntimeException later) {
        LOG.warn("Not made ahead, so made when it is first asked for: {}", later.toString());
      }
    }
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    thread.start();
  }

  @Override
  public void destroy() throws InterruptedException {
    ended = true;
    thread.join();
  }
}
