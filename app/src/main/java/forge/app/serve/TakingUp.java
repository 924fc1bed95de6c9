package forge.app.serve;

import forge.app.serve.jobs.Jobs;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Takes up the jobs that the process before left, before the first request is answered; at the end
 * lets those go who watch jobs, before open requests are waited for.
 */
final class TakingUp implements SmartLifecycle, ApplicationListener<ContextClosedEvent> {

  private final Jobs jobs;
  private boolean running;

  TakingUp(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public void start() {
    jobs.takeUp();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void onApplicationEvent(ContextClosedEvent closed) {
    jobs.stopWatching();
  }

  @Override
  public int getPhase() {
    return 0;
  }
}
