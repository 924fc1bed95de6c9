package forge.app.serve.jobs;

import forge.app.serve.web.Answer;
import java.nio.file.Path;

/** What a job does. */
@FunctionalInterface
public interface Work {

  /** Does it. It asks now and then whether it is still wanted. */
  Outcome run(Handle handle) throws Exception;

  /** How work ended. */
  sealed interface Outcome {
    /** It is done; the document is kept as the job's result. */
    record Done(String document) implements Outcome {}

    /** It was refused. */
    record Refused(Answer.Refused refusal) implements Outcome {}

    /** It stopped because it was not wanted any more. */
    record Stopped() implements Outcome {}
  }

  /** What running work holds. */
  interface Handle {

    /** The job's identifier. */
    String id();

    /** Tells how far it is; {@code total} is 0 where that is not known. */
    void progress(String step, long done, long total);

    /** Whether it shall stop. */
    boolean cancelled();

    /** A folder of its own for files, which stays. */
    Path folder();
  }
}
