package forge.levy.bulk;

/**
 * A step of a program: a whole number worked out on each of some rows, in a form that is fixed when
 * the program is made. The numbers have 128 bits.
 */
abstract class Node {

  private final Form form;

  Node(Form form) {
    this.form = form;
  }

  /** How the number is read. */
  final Form form() {
    return form;
  }

  /** The step that works the number out, where this one only reads it otherwise. */
  Node bare() {
    return this;
  }

  /** Works out the number of every lane of a frame; a lane where it cannot be told is lost. */
  abstract void eval(Frame frame, Lanes into);
}
