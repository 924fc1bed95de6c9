package forge.app.serve.database;

/** That a database cannot be opened; the message says why in a clause. */
public final class DatabaseClosed extends RuntimeException {

  DatabaseClosed(String message) {
    super(message);
  }

  DatabaseClosed(String message, Throwable cause) {
    super(message, cause);
  }
}
