package forge.levy.measure;

import java.util.Objects;

/**
 * An act that measures rest on.
 *
 * @param title as it is cited
 * @param url where it can be read; empty where it is in no public place
 */
public record LegalAct(String id, String title, String url, Span inForce) {

  public LegalAct {
    Objects.requireNonNull(url);
    Objects.requireNonNull(inForce);
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("An act has an identifier and a title");
    }
  }
}
