package forge.store.rules;

import forge.levy.measure.RulePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the lists of a rule file, and notes where each element stands. */
final class RuleSection {

  private final Locations locations;

  RuleSection(Locations locations) {
    this.locations = locations;
  }

  <T> List<T> read(List<RuleForm> forms, RulePart.Kind kind, Function<RuleForm, T> reader) {
    var values = new ArrayList<T>();
    forms.forEach(form -> values.add(read(form, kind, reader)));
    return values;
  }

  <T> T read(RuleForm form, RulePart.Kind kind, Function<RuleForm, T> reader) {
    int before = form.findings().count();
    T value = reader.apply(form);
    form.close();
    boolean sound = form.findings().count() == before;
    locations.add(
        kind,
        new Locations.Location(form.findings().file(), form.line(), form.place().path(), sound));
    return value;
  }
}
