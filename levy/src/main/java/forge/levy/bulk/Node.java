package forge.levy.bulk;

/**
 * A step of a program: a whole number worked out on one row, in a form that is fixed when the
 * program is made. The number has 128 bits: the lower word is returned, the upper is left in the
 * frame.
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

  /** The lower word of the number on the row of a frame. */
  abstract long eval(Frame frame);
}
