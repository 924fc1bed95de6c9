package forge.world;

import forge.kernel.EconomyId;
import java.util.OptionalDouble;

/**
 * What an economy made by a process in the base year, and could have made, in t of main output.
 *
 * @param hostLimit what the output of the host metal allows, for a by-product
 */
public record BaseActivity(
    EconomyId economy,
    ProcessId process,
    Measured output,
    Measured capacity,
    OptionalDouble hostLimit) {

  public BaseActivity {
    if (output.value() < 0 || capacity.value() < output.value()) {
      throw new IllegalArgumentException(
          "Output %s of %s in %s must lie between 0 and its capacity %s"
              .formatted(output.value(), process, economy, capacity.value()));
    }
  }
}
