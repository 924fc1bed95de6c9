package forge.levy.watch;

/** Lines of one kind added up, and the parts of them that questions are about. */
final class Totals {

  private final Part all = new Part();
  private final Part related = new Part();
  private final Part atFloor = new Part();
  private final Part aboveFloor = new Part();
  private final Part low = new Part();

  Part all() {
    return all;
  }

  /** Between related persons. */
  Part related() {
    return related;
  }

  /** In the band that begins at the floor. */
  Part atFloor() {
    return atFloor;
  }

  /** In the next band above, which nothing draws sellers to. */
  Part aboveFloor() {
    return aboveFloor;
  }

  /** Below the share of the reference price that is asked about. */
  Part low() {
    return low;
  }

  void add(Totals other) {
    all.add(other.all);
    related.add(other.related);
    atFloor.add(other.atFloor);
    aboveFloor.add(other.aboveFloor);
    low.add(other.low);
  }
}
