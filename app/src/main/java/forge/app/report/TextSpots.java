package forge.app.report;

import java.util.ArrayList;
import java.util.List;

/** Finds places for names beside dots so that they do not cover each other. */
final class TextSpots {

  private static final double HEIGHT = 13;

  /** Where a name stands: the point of its beginning, or of its end. */
  record Choice(double x, double y, boolean end) {}

  private record Box(double left, double top, double right, double bottom) {

    boolean touches(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final double width;
  private final List<Box> taken = new ArrayList<>();

  TextSpots(double width) {
    this.width = width;
  }

  /** Keeps a dot free of names. */
  void occupy(EqualEarth.Spot dot) {
    taken.add(new Box(dot.x() - 4, dot.y() - 4, dot.x() + 4, dot.y() + 4));
  }

  /** The first place around a dot that is free, or to its right where none is. */
  Choice place(EqualEarth.Spot dot, double length) {
    for (double down : new double[] {-5, 14, 4, -17, 26, -29, 38}) {
      for (boolean end : new boolean[] {false, true}) {
        var choice = new Choice(dot.x() + (end ? -7 : 7), dot.y() + down, end);
        Box box = box(choice, length);
        if (box.left() >= 0 && box.right() <= width && taken.stream().noneMatch(box::touches)) {
          taken.add(box);
          return choice;
        }
      }
    }
    return new Choice(dot.x() + 7, dot.y() - 5, false);
  }

  private static Box box(Choice choice, double length) {
    double left = choice.end() ? choice.x() - length : choice.x();
    return new Box(left, choice.y() - HEIGHT + 2, left + length, choice.y() + 2);
  }
}
