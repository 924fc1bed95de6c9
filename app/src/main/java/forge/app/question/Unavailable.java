package forge.app.question;

/**
 * Something that this build or this machine does not offer; the message says what, in a sentence.
 */
public final class Unavailable extends RuntimeException {

  public Unavailable(String message) {
    super(message);
  }
}
