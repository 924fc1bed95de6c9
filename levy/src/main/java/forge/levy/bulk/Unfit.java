package forge.levy.bulk;

/** Tells that entries of a kind are left to the readable path: some are refused, or may be. */
final class Unfit extends Exception {

  Unfit(String why) {
    super(why, null, false, false);
  }
}
