package forge.store.document;

import java.util.Iterator;
import java.util.Optional;

/**
 * Compares documents by what they say: in the order of the first, and not by how they are laid out.
 */
public final class Nodes {

  private Nodes() {}

  /** The path of the first value in which two differ. Equal figures may have other digits. */
  public static Optional<String> findDifference(Node one, Node other) {
    return differs(Place.root(one), other);
  }

  private static Optional<String> differs(Place at, Node other) {
    return switch (at.node()) {
      case Node.Scalar mine ->
          other instanceof Node.Scalar theirs && same(mine, theirs)
              ? Optional.empty()
              : Optional.of(at.path());
      case Node.Items mine ->
          other instanceof Node.Items theirs ? items(at, mine, theirs) : Optional.of(at.path());
      case Node.Fields mine ->
          other instanceof Node.Fields theirs ? fields(at, mine, theirs) : Optional.of(at.path());
    };
  }

  private static boolean same(Node.Scalar one, Node.Scalar other) {
    if (one.quoted() || other.quoted()) {
      return one.quoted() == other.quoted() && one.text().equals(other.text());
    }
    return one.text().equals(other.text()) || Numbers.same(one.text(), other.text());
  }

  private static Optional<String> items(Place at, Node.Items mine, Node.Items theirs) {
    if (mine.items().size() != theirs.items().size()) {
      return Optional.of(at.path());
    }
    Iterator<Node> others = theirs.items().iterator();
    int position = 0;
    for (Node each : mine.items()) {
      Optional<String> found = differs(at.element(position++, each), others.next());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fields(Place at, Node.Fields mine, Node.Fields theirs) {
    for (Node.Field each : mine.fields()) {
      Optional<Node> same =
          theirs.fields().stream()
              .filter(one -> one.key().equals(each.key()))
              .findFirst()
              .map(Node.Field::value);
      Place field = at.field(each.key(), each.value());
      Optional<String> found =
          same.isEmpty() ? Optional.of(field.path()) : differs(field, same.get());
      if (found.isPresent()) {
        return found;
      }
    }
    return mine.fields().size() == theirs.fields().size()
        ? Optional.empty()
        : Optional.of(at.path());
  }
}
