package forge.app.report;

import java.util.ArrayList;
import java.util.List;

/** Coastlines as a path on a picture, cut where the map is cut. */
final class Coastlines {

  private record Point(double east, double latitude) {}

  private Coastlines() {}

  static String path(EqualEarth projection) {
    var path = new StringBuilder();
    for (String line : Resources.lines("coastlines.txt")) {
      for (List<Point> piece : cut(ring(line, projection))) {
        append(path, piece, projection);
      }
    }
    return path.toString();
  }

  /** A ring in degrees east of the map's middle, unwound so that neighbours are never far apart. */
  private static List<Point> ring(String line, EqualEarth projection) {
    var points = new ArrayList<Point>();
    double last = Double.NaN;
    for (String pair : line.split(" ")) {
      int comma = pair.indexOf(',');
      double east = projection.turned(Double.parseDouble(pair.substring(0, comma)));
      if (!Double.isNaN(last)) {
        east += 360 * Math.rint((last - east) / 360);
      }
      last = east;
      points.add(new Point(east, Double.parseDouble(pair.substring(comma + 1))));
    }
    return points;
  }

  /**
   * The parts of a ring within the map: as it is, and those that lie over either edge, moved in.
   */
  private static List<List<Point>> cut(List<Point> ring) {
    var pieces = new ArrayList<List<Point>>();
    for (int turn = -1; turn <= 1; turn++) {
      double shift = 360.0 * turn;
      var moved = new ArrayList<Point>();
      ring.forEach(point -> moved.add(new Point(point.east() + shift, point.latitude())));
      List<Point> piece = clip(clip(moved, -180, 1), 180, -1);
      if (piece.size() > 2) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** The part of a ring on one side of a meridian (Sutherland and Hodgman 1974). */
  private static List<Point> clip(List<Point> ring, double meridian, int side) {
    var kept = new ArrayList<Point>();
    for (int i = 0; i < ring.size(); i++) {
      Point here = ring.get(i);
      Point next = ring.get((i + 1) % ring.size());
      boolean in = side * (here.east() - meridian) >= 0;
      if (in) {
        kept.add(here);
      }
      if (in != side * (next.east() - meridian) >= 0) {
        double share = (meridian - here.east()) / (next.east() - here.east());
        double latitude = here.latitude() + share * (next.latitude() - here.latitude());
        kept.add(new Point(meridian, latitude));
      }
    }
    return kept;
  }

  private static void append(StringBuilder path, List<Point> piece, EqualEarth projection) {
    String command = "M";
    String last = "";
    for (Point point : piece) {
      var spot = projection.fromMiddle(point.east(), point.latitude());
      String here = Drawing.px(spot.x()) + " " + Drawing.px(spot.y());
      if (!here.equals(last)) {
        path.append(command).append(here);
        command = "L";
        last = here;
      }
    }
    path.append("Z");
  }
}
