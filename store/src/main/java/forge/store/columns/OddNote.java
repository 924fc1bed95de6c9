package forge.store.columns;

/** Keeps the text of the last odd cell that was read. */
final class OddNote {

  private OddCell last = OddCell.of("");

  long odd(String text) {
    last = OddCell.of(text);
    return Decimals.ODD;
  }

  void odd(OddCell cell) {
    last = cell;
  }

  OddCell last() {
    return last;
  }
}
