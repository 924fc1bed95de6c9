package forge.app.reserve;

import java.util.List;

/** Small pictures in text. */
final class Bars {

  private static final String STEPS = "▁▂▃▄▅▆▇█";
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bars() {}

  /** A bar as long as a value is of the most, in eighths of a column. */
  static String of(double value, double most, int width) {
    if (!(value > 0) || !(most > 0)) {
      return "";
    }
    int eighths = (int) Math.max(1, Math.round(Math.min(1, value / most) * width * 8));
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }

  /** A line of columns, one a value, as high as it is of the most. */
  static String line(List<Double> values, double most) {
    var text = new StringBuilder();
    for (double each : values) {
      int step = most > 0 ? (int) Math.round(Math.min(1, each / most) * 7) : 0;
      text.append(STEPS.charAt(Math.max(0, step)));
    }
    return text.toString();
  }
}
