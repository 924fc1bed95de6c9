package forge.pricing.book;

import forge.kernel.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication: what it is about (a product, or a chain whose products are published together),
 * for which period, in which version. Written {@code ndpr-oxide-2026-05.1}.
 */
public record PublicationId(String scope, Period period, int version)
    implements Comparable<PublicationId> {

  private static final Pattern SCOPE = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private static final Pattern FORM =
      Pattern.compile(
          "([a-z0-9][a-z0-9-]*?)-([0-9]{4}(?:-Q[1-4]|-[0-9]{2}(?:-[0-9]{2})?)?)\\.([1-9][0-9]{0,5})");

  public PublicationId {
    if (!SCOPE.matcher(scope).matches()) {
      throw new IllegalArgumentException(
          "'" + scope + "' is no scope; a scope is of small letters, digits and hyphens");
    }
    if (version < 1) {
      throw new IllegalArgumentException("Versions count from 1, not " + version);
    }
  }

  /** The publication written so, if it is one. */
  public static Optional<PublicationId> find(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Period.find(matcher.group(2))
            .map(
                period ->
                    new PublicationId(matcher.group(1), period, Integer.parseInt(matcher.group(3))))
        : Optional.empty();
  }

  /** The version after this one. */
  public PublicationId next() {
    return new PublicationId(scope, period, version + 1);
  }

  @Override
  public int compareTo(PublicationId other) {
    return Comparator.comparing(PublicationId::scope)
        .thenComparing(PublicationId::period)
        .thenComparingInt(PublicationId::version)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return scope + "-" + period + "." + version;
  }
}
