package forge.app;

/**
 * Something that this build or this machine does not offer; the message says what, in a sentence.
 */
final class Unavailable extends RuntimeException {

  Unavailable(String message) {
    super(message);
  }
}
