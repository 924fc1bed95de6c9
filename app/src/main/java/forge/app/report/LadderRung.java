package forge.app.report;

import forge.app.reading.Group;
import forge.app.reading.Rung;
import forge.app.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** One rung of the price ladder, drawn into a picture. */
final class LadderRung {

  /** What stands above and below a rung. */
  record Caption(String product, String stage, String supplier) {}

  private static final double RADIUS = 5.5;

  /** What a bold letter takes, in pixels. */
  private static final double LETTER = 8.4;

  private final Drawing drawing;
  private final Rung rung;
  private final double left;
  private final double width;
  private final double step;

  LadderRung(Drawing drawing, Rung rung, double left, double width) {
    this.drawing = drawing;
    this.rung = rung;
    this.left = left;
    this.width = width;
    this.step = Math.clamp((width - 170) / 3, 26, 52);
  }

  private double column(Group group) {
    return left
        + 44
        + step
            * switch (group) {
              case DOMINANT -> 0.5;
              case OUTSIDE -> 1.5;
              case ZONE -> 2.5;
            };
  }

  private double right() {
    return left + 44 + 3 * step;
  }

  void draw(LogAxis axis, Caption caption) {
    title(caption.product(), axis.top());
    drawing.words(left + 44, axis.top() - 16, caption.stage(), "small dim");
    scale(axis);
    levy(axis);
    floor(axis);
    for (Group group : Group.values()) {
      dots(axis, group);
      String name =
          switch (group) {
            case DOMINANT -> caption.supplier();
            case OUTSIDE -> "others";
            case ZONE -> "zone";
          };
      drawing.words(column(group), axis.bottom() + 18, name, "small middle " + style(group));
    }
    labels(axis);
  }

  /** The product's name, in two lines where it is longer than the rung is wide. */
  private void title(String name, double top) {
    int fits = (int) ((width - 56) / LETTER);
    int cut = name.length() <= fits ? -1 : name.lastIndexOf(' ', fits);
    String second = cut < 0 ? name : name.substring(cut + 1);
    if (cut > 0) {
      drawing.words(left + 44, top - 47, name.substring(0, cut), "strong");
    }
    String shown = second.length() <= fits ? second : second.substring(0, fits - 1) + "…";
    drawing.words(left + 44, top - 32, shown, "strong");
  }

  private void scale(LogAxis axis) {
    for (double tick : axis.ticks()) {
      double y = axis.at(tick);
      drawing.line(left + 44, y, right(), y, "grid");
      drawing.words(left + 38, y + 4, tick(tick), "small end dim");
    }
    drawing.line(left + 44, axis.top(), left + 44, axis.bottom(), "axis");
  }

  private static String tick(double price) {
    return Figures.digits(price, 2);
  }

  static String style(Group group) {
    return switch (group) {
      case ZONE -> "zone";
      case DOMINANT -> "dominant";
      case OUTSIDE -> "outside";
    };
  }

  private void dots(LogAxis axis, Group group) {
    double x = column(group);
    double before = rung.priceBefore(group);
    double after = rung.priceAfter(group);
    if (before > 0 && after > 0) {
      drawing.line(x, axis.at(before), x, axis.at(after), "thread " + style(group) + "-line");
    }
    if (before > 0) {
      drawing.dot(x, axis.at(before), RADIUS, "hollow " + style(group) + "-line");
    }
    if (after > 0) {
      drawing.dot(x, axis.at(after), RADIUS, style(group) + "-fill");
    }
  }

  private void levy(LogAxis axis) {
    double price = rung.priceAfter(Group.ZONE);
    double landed = price - rung.levyHigh();
    if (rung.levyHigh() > 0 && landed > 0) {
      double top = axis.at(price);
      double x = column(Group.ZONE) + RADIUS + 3;
      drawing.box(x, top, 8, axis.at(landed) - top, "levy");
    }
  }

  private void floor(LogAxis axis) {
    if (!(rung.floor() > 0)) {
      return;
    }
    double from = left + 50;
    double to = right() + 8;
    double y = axis.at(rung.floor());
    if (rung.holds()) {
      drawing.box(from, y - 2.5, to - from, 5, "ink-fill");
    } else {
      double limit = rung.maximal() > 0 ? axis.at(rung.maximal()) : y + 8;
      drawing.box(from, y - 2.5, to - from, Math.max(9, limit - y + 2.5), "hatch");
    }
    if (rung.maximal() > 0) {
      bracket(drawing, right() - step - 4, axis.at(rung.maximal()), step + 12);
    }
    if (rung.cascadeMinimum() > 0) {
      triangle(drawing, right() + 3, axis.at(rung.cascadeMinimum()));
    }
  }

  private void labels(LogAxis axis) {
    var labels = new ArrayList<LadderPicture.Label>();
    add(labels, axis, rung.priceAfter(Group.ZONE), "zone", "small zone");
    if (rung.hasFloor()) {
      String verdict = rung.holds() ? "floor" : "not held";
      add(labels, axis, rung.floor(), verdict, "small strong");
      add(labels, axis, rung.maximal(), "max", "small");
      add(labels, axis, rung.cascadeMinimum(), rung.leaks() ? "min (leaks)" : "min", "small");
      if (rung.levyHigh() > 0) {
        double landed = rung.priceAfter(Group.ZONE) - rung.levyHigh();
        if (landed > 0) {
          double y = axis.at(Math.sqrt(landed * rung.priceAfter(Group.ZONE)));
          String text = LadderPicture.Label.figure("levy", rung.levyHigh());
          labels.add(new LadderPicture.Label(y, text, "small amber"));
        }
      }
    }
    double x = right() + 18;
    for (var label : LadderPicture.spread(labels)) {
      drawing.words(x, label.shown() + 4, label.text(), label.style());
    }
  }

  private static void add(
      List<LadderPicture.Label> labels, LogAxis axis, double price, String what, String style) {
    if (price > 0 && Double.isFinite(price)) {
      String text = LadderPicture.Label.figure(what, price);
      labels.add(new LadderPicture.Label(axis.at(price), text, style));
    }
  }

  /** A bracket that is open below. */
  static void bracket(Drawing drawing, double x, double y, double width) {
    String path =
        "M%s %s v-6 h%s v6".formatted(Drawing.px(x), Drawing.px(y + 6), Drawing.px(width));
    drawing.path(path, "bracket");
  }

  /** A triangle whose tip is at the height. */
  static void triangle(Drawing drawing, double x, double y) {
    String path = "M%s %s l6 10 h-12 z".formatted(Drawing.px(x), Drawing.px(y));
    drawing.path(path, "ink-fill");
  }
}
