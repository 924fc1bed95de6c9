package forge.store.watch;

import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A group of thresholds in a file; what the file leaves out is as it was. */
final class Thresholds {

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,12})?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

  private final Optional<Form> form;
  private final Findings findings;

  private Thresholds(Optional<Form> form, Findings findings) {
    this.form = form;
    this.findings = findings;
  }

  static Thresholds in(Form whole, String key) {
    Optional<Form> form = whole.find(key).map(place -> Form.at(place, whole.findings()));
    return new Thresholds(form, whole.findings());
  }

  /** A share in (0, 1). */
  BigDecimal share(String key, BigDecimal usual) {
    Predicate<BigDecimal> inside = each -> each.signum() > 0 && each.compareTo(BigDecimal.ONE) < 0;
    return decimal(key, usual, inside, "must be a share between 0 and 1");
  }

  /** A number above nothing. */
  BigDecimal positive(String key, BigDecimal usual) {
    return decimal(key, usual, each -> each.signum() > 0, "must be a number above 0");
  }

  private BigDecimal decimal(
      String key, BigDecimal usual, Predicate<BigDecimal> inside, String rule) {
    return find(key)
        .map(
            place -> {
              boolean fits =
                  plain(place)
                      && DECIMAL.matcher(place.text()).matches()
                      && inside.test(new BigDecimal(place.text()));
              return fits ? new BigDecimal(place.text()) : refused(place, rule, usual);
            })
        .orElse(usual);
  }

  /** A whole number of at least one. */
  int count(String key, int usual) {
    return find(key)
        .map(
            place -> {
              boolean fits =
                  plain(place)
                      && COUNT.matcher(place.text()).matches()
                      && Integer.parseInt(place.text()) > 0;
              String rule = "must be a whole number of at least 1";
              return fits ? Integer.valueOf(place.text()) : refused(place, rule, usual);
            })
        .orElse(usual);
  }

  private Optional<Place> find(String key) {
    return form.flatMap(each -> each.find(key));
  }

  private static boolean plain(Place place) {
    return place.node() instanceof Node.Scalar scalar && !scalar.quoted();
  }

  private <T> T refused(Place place, String rule, T usual) {
    findings.add(place, rule, "The default is " + usual + ".");
    return usual;
  }

  void close() {
    form.ifPresent(Form::close);
  }
}
