package forge.levy.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an assessment may still change in the ordinary way. */
public enum VersionStatus {
  PROVISIONAL,
  /** Only another final version may follow. */
  FINAL;

  /** The status written so, if there is one. */
  public static Optional<VersionStatus> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
