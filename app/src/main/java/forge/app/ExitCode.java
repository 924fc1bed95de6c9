package forge.app;

/** What the exit codes of the command mean. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Done, but what was asked does not hold: not certified, or a published case missed. */
  static final int DOES_NOT_HOLD = 1;

  /** Bad input: the command line or a file. */
  static final int BAD_INPUT = 2;

  /** The environment does not allow it: memory, disk, permissions, a part not built. */
  static final int ENVIRONMENT = 3;

  /** A defect of Forge. */
  static final int INTERNAL = 70;

  private ExitCode() {}
}
