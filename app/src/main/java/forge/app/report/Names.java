package forge.app.report;

import forge.app.reading.DataNote;

/** Words for codes: what the data calls them, else the name of the economy, else the code. */
final class Names {

  private final DataNote data;
  private final Places places = new Places();

  Names(DataNote data) {
    this.data = data;
  }

  /** The data whose names they are. */
  DataNote data() {
    return data;
  }

  /** A product by its name up to the first comma or bracket, for narrow places. */
  String brief(Object code) {
    return data.names().containsKey(code.toString()) ? data.brief(code) : of(code);
  }

  String of(Object code) {
    String text = code.toString();
    return data.names().containsKey(text)
        ? data.name(text)
        : places.find(text).map(Places.Place::name).orElse(data.name(text));
  }
}
