package forge.app.serve;

import forge.app.serve.database.DataFolder;
import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;

/** A process that works until it is killed; says so on standard output. */
final class WorkingProcess {

  private WorkingProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path data = Path.of(arguments[0]);
    var database = Database.open(DatabaseAddress.of("", data, Map.of()), data);
    var jobs = new Jobs(database, new DataFolder(data), InstantSource.system());
    var ann = new User("ann", "Ann", EnumSet.of(Role.ANALYST));
    for (String kind : new String[] {"lost", "resumed"}) {
      jobs.submit(
          new Jobs.Request(kind, ann, "{\"n\":7}", "/api/v1/none/{job}"),
          handle -> {
            handle.progress("half", 1, 2);
            System.out.println("working on " + kind);
            Thread.sleep(600_000);
            throw new IllegalStateException("It was not killed");
          });
    }
    Thread.sleep(600_000);
  }
}
