package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.FlowChange;
import forge.app.reading.Mass;
import forge.app.text.Figures;
import forge.kernel.EconomyId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The flows that change most, on a map in Equal Earth projection about the Pacific: rises solid
 * green, falls dashed black, as wide as their value.
 */
final class MapPicture {

  private static final double WIDTH = Globe.WIDTH;
  private static final double HEIGHT = Globe.HEIGHT;
  private static final double WIDEST = 9;
  private static final int FLOWS = 14;

  private final List<FlowChange> changes;
  private final Comparison comparison;
  private final Names names;
  private final EqualEarth projection = Globe.PROJECTION;
  private final Map<EconomyId, EqualEarth.Spot> spots = new LinkedHashMap<>();
  private final TextSpots texts = new TextSpots(WIDTH);
  private final Drawing drawing;

  private MapPicture(Comparison comparison, Names names, String label) {
    this.comparison = comparison;
    this.names = names;
    this.changes = comparison.flowChanges().stream().limit(FLOWS).toList();
    this.drawing = new Drawing(WIDTH, HEIGHT, label);
    place();
  }

  /** The picture of a comparison. */
  static Markup of(Comparison comparison, Names names, String label) {
    return new MapPicture(comparison, names, label).drawn();
  }

  /** Capitals on the map; what is nowhere stands in a row below it. */
  private void place() {
    var concerned = new LinkedHashSet<EconomyId>();
    changes.forEach(
        change -> {
          concerned.add(change.from());
          concerned.add(change.to());
        });
    var places = new Places();
    double nowhere = 60;
    for (EconomyId economy : concerned) {
      var place = places.find(economy.code());
      if (place.isPresent()) {
        spots.put(economy, projection.at(place.get().longitude(), place.get().latitude()));
      } else {
        spots.put(economy, new EqualEarth.Spot(nowhere, HEIGHT - 48));
        nowhere += 190;
      }
    }
  }

  private Markup drawn() {
    drawing.use(Globe.GROUND);
    double most = changes.stream().mapToDouble(FlowChange::value).max().orElse(1);
    changes.reversed().forEach(change -> arc(change, WIDEST * change.value() / most));
    spots.values().forEach(texts::occupy);
    spots.forEach(this::economy);
    legend();
    return drawing.finished();
  }

  private void arc(FlowChange change, double width) {
    var from = Spots.of(spots, change.from());
    var to = Spots.of(spots, change.to());
    boolean rises = change.change() > 0;
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double bend = (rises ? 0.22 : 0.12) * length;
    double cx = (from.x() + to.x()) / 2 + bend * dy / length;
    double cy = (from.y() + to.y()) / 2 - bend * dx / length;
    String path =
        "M"
            + Globe.text(from)
            + " Q"
            + Globe.text(new EqualEarth.Spot(cx, cy))
            + " "
            + Globe.text(to);
    var product = comparison.after().product(change.product());
    Mass mass = comparison.mass();
    String tip =
        "%s, %s to %s: %s %s"
            .formatted(
                names.of(change.product()),
                names.of(change.from()),
                names.of(change.to()),
                Figures.change(mass.of(product, change.change())),
                mass.unit(product));
    drawing.stroke(path, Math.max(1.2, width), rises ? "rise" : "fall", tip);
    arrow(to, new EqualEarth.Spot(cx, cy), Math.max(1.2, width), rises);
  }

  private void arrow(EqualEarth.Spot to, EqualEarth.Spot bend, double width, boolean rises) {
    double dx = to.x() - bend.x();
    double dy = to.y() - bend.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double ux = dx / length;
    double uy = dy / length;
    double size = 5 + width;
    double half = 0.5 * size;
    var tip = new EqualEarth.Spot(to.x() - 4 * ux, to.y() - 4 * uy);
    var a = new EqualEarth.Spot(tip.x() - size * ux - half * uy, tip.y() - size * uy + half * ux);
    var b = new EqualEarth.Spot(tip.x() - size * ux + half * uy, tip.y() - size * uy - half * ux);
    String path = "M" + Globe.text(tip) + " L" + Globe.text(a) + " L" + Globe.text(b) + " Z";
    drawing.path(path, rises ? "rise-head" : "fall-head");
  }

  private void economy(EconomyId economy, EqualEarth.Spot spot) {
    String style = LadderRung.style(comparison.groups().of(economy));
    drawing.dot(spot.x(), spot.y(), 4, style + "-fill");
    String name = names.of(economy);
    TextSpots.Choice choice = texts.place(spot, 7.4 * name.length());
    String end = choice.end() ? " end" : "";
    drawing.words(choice.x(), choice.y(), name, "small strong halo " + style + end);
  }

  private void legend() {
    double y = HEIGHT - 14;
    drawing.path("M4 " + y + " h34", "rise legend-line").words(44, y + 4, "flow rises", "small");
    drawing.path("M124 " + y + " h34", "fall legend-line").words(164, y + 4, "flow falls", "small");
    String scale = "width: value of the change at base prices; dots: capitals, economies as named";
    drawing.words(250, y + 4, scale, "small dim");
  }
}
