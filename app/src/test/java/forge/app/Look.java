package forge.app;

/** Prints what the fakes give, to look at. */
final class Look {
  private Look() {}

  public static void main(String[] a) {
    var c = Captured.run(Fakes.engines(), Boolean.getBoolean("colour"), a);
    System.out.print(c.out());
    System.out.print("[err] " + c.err());
    System.out.println("[code] " + c.code());
  }
}
