package forge.store.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a database as it may be shown: without passwords. Of the settings behind it only
 * those stay that are known to hold no secret, so that one nobody thought of is not shown either.
 */
public final class ShownAddress {

  private static final Set<String> HARMLESS =
      Set.of(
          "user", "service", "ssl", "sslmode", "currentschema", "applicationname", "write_delay");

  /** An address within a text: what begins like one, up to a blank or a closing mark. */
  private static final Pattern WITHIN =
      Pattern.compile("(?i)\\b(?:jdbc:[a-z0-9]+:|[a-z][a-z0-9+.-]*://)[^\\s'\"<>]+");

  /** A setting that holds a secret by its name, up to the next setting. */
  private static final Pattern SECRET =
      Pattern.compile("(?i)([a-z_.-]*(?:pass|pwd|secret|token|apikey)[a-z_.-]*)=[^&;,]*");

  private ShownAddress() {}

  /** The address without what may be secret. */
  public static String of(String address) {
    int end = settings(address);
    var text = new StringBuilder(withoutLogin(address.substring(0, end)));
    if (end < address.length()) {
      char first = address.charAt(end);
      List<String> kept = new ArrayList<>();
      for (String each : address.substring(end + 1).split("[&;]", -1)) {
        if (HARMLESS.contains(each.replaceFirst("=.*", "").toLowerCase(Locale.ROOT))) {
          kept.add(each);
        }
      }
      if (!kept.isEmpty()) {
        text.append(first).append(String.join(first == '?' ? "&" : ";", kept));
      }
    }
    return text.toString();
  }

  /** A text in which addresses and settings may stand, without what may be secret. */
  public static String within(String text) {
    String shown =
        WITHIN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(of(found.group())));
    return SECRET.matcher(shown).replaceAll("$1=…");
  }

  /** Where settings begin: at the first question mark or semicolon. */
  private static int settings(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == ';') {
        return i;
      }
    }
    return address.length();
  }

  /** Without a name and a password before the host. */
  private static String withoutLogin(String address) {
    int host = address.indexOf("//");
    int login = address.lastIndexOf('@');
    return host >= 0 && login > host
        ? address.substring(0, host + 2) + address.substring(login + 1)
        : address;
  }
}
