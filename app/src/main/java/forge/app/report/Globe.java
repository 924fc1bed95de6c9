package forge.app.report;

/** What the pictures of a page share: the map's ground and the hatching, defined once. */
final class Globe {

  static final double WIDTH = 1120;
  static final double HEIGHT = 560;

  /** The map's projection, about the Pacific. */
  static final EqualEarth PROJECTION = new EqualEarth(155, 205, WIDTH / 2, 282);

  /** The name of the map's ground, for {@link Drawing#use}. */
  static final String GROUND = "ground";

  private Globe() {}

  /** The shared shapes, in a picture without size. */
  static Markup definitions() {
    var markup = new Markup();
    markup.open(
        "svg",
        "class",
        "definitions",
        "aria-hidden",
        "true",
        "width",
        "0",
        "height",
        "0",
        "xmlns",
        "http://www.w3.org/2000/svg");
    markup.open("defs");
    hatch(markup);
    markup.open("g", "id", GROUND);
    graticule(markup);
    markup.empty("path", "d", Coastlines.path(PROJECTION), "class", "land");
    markup.close().close().close();
    return markup;
  }

  /** A pattern of slanted lines, used by the style {@code hatch}. */
  private static void hatch(Markup markup) {
    markup.open(
        "pattern",
        "id",
        "hatch",
        "width",
        "6",
        "height",
        "6",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    markup.empty("rect", "width", "6", "height", "6", "fill", "#fff");
    markup.empty("rect", "width", "2", "height", "6", "fill", "#111");
    markup.close();
  }

  private static void graticule(Markup markup) {
    for (int latitude = -30; latitude <= 60; latitude += 30) {
      var path = new StringBuilder("M");
      for (int east = -180; east <= 180; east += 20) {
        path.append(east > -180 ? "L" : "").append(text(PROJECTION.fromMiddle(east, latitude)));
      }
      markup.empty("path", "d", path.toString(), "class", "graticule");
    }
    for (int east = -180; east <= 180; east += 30) {
      var path = new StringBuilder("M");
      for (int latitude = -50; latitude <= 80; latitude += 5) {
        path.append(latitude > -50 ? "L" : "");
        path.append(text(PROJECTION.fromMiddle(east, latitude)));
      }
      markup.empty("path", "d", path.toString(), "class", "graticule");
    }
  }

  /** A spot as the commands of a path have it. */
  static String text(EqualEarth.Spot spot) {
    return Drawing.px(spot.x()) + " " + Drawing.px(spot.y());
  }
}
