package forge.reserve.act;

/** An act breaks a rule of the reserve; the message says which, as a clause. */
final class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotAllowed(String rule) {
    super(rule, null, false, false);
  }

  /** Throws where a rule is broken. */
  static void unless(boolean holds, String rule) {
    if (!holds) {
      throw new NotAllowed(rule);
    }
  }
}
