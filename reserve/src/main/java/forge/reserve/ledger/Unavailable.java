package forge.reserve.ledger;

/**
 * A ledger cannot be reached, or cannot say whether it recorded what it was asked to. The message
 * says which, in a sentence. Asking again with the same identifiers is safe.
 */
public final class Unavailable extends RuntimeException {

  public Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
