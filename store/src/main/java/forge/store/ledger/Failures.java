package forge.store.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

/** What went wrong in a database. */
final class Failures {

  /** PostgreSQL's name for a full disk. */
  private static final String DISK_FULL = "53100";

  private Failures() {}

  /** Whether there was no room. */
  static boolean full(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
        return true;
      }
      String message = Objects.requireNonNullElse(each.getMessage(), "").toLowerCase(Locale.ROOT);
      boolean fromFile = each instanceof IOException || each instanceof SQLException;
      if (fromFile && (message.contains("no space left") || message.contains("disk full"))) {
        return true;
      }
    }
    return false;
  }

  /** What a failure says, on one line and without a final stop. */
  static String said(Throwable failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    return ShownAddress.within(message).lines().findFirst().orElse("").replaceAll("\\.$", "");
  }
}
