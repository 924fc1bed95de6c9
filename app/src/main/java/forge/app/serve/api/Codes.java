package forge.app.serve.api;

import java.util.Locale;

/** Reasons of the domain as codes of the interface. */
final class Codes {

  private Codes() {}

  /** A reason in small letters and hyphens. */
  static String kebab(String reason) {
    String code =
        reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return code.isEmpty() ? "refused" : code;
  }
}
