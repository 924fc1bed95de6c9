package forge.app.text;

/** The colour of a cell on a terminal; the words must say the same without it. */
public enum Tone {
  PLAIN(""),
  STRONG("1"),
  DIM("2"),
  GOOD("32"),
  BAD("31");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /** The text in this tone, for a terminal that shows colours. */
  String paint(String text) {
    return code.isEmpty() || text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
