package forge.levy.content;

import forge.levy.entry.Content;
import forge.levy.entry.OriginClaim;
import java.util.Objects;

/**
 * One step in the processing of a material.
 *
 * @param type such as smelting, pouring or casting
 * @param certificate its reference, empty where there is none
 * @param added the value that the step added, where it is stated
 */
public record ProcessingStep(
    String type, Activity activity, OriginClaim where, String certificate, Content added) {

  public ProcessingStep {
    Objects.requireNonNull(type);
    Objects.requireNonNull(activity);
    Objects.requireNonNull(where);
    Objects.requireNonNull(certificate);
    Objects.requireNonNull(added);
  }
}
