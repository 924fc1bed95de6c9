package forge.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where economies are drawn: their capitals. */
final class Places {

  /** A place on the globe, in degrees. */
  record Place(String name, double latitude, double longitude) {}

  private final Map<String, Place> places = new LinkedHashMap<>();

  Places() {
    for (String line : Resources.lines("places.csv")) {
      String[] cells = line.split(",", -1);
      double latitude = Double.parseDouble(cells[2]);
      places.put(cells[0], new Place(cells[1], latitude, Double.parseDouble(cells[3])));
    }
  }

  /** The place of an economy; empty for an aggregate that is nowhere. */
  Optional<Place> find(String code) {
    return Optional.ofNullable(places.get(code));
  }
}
