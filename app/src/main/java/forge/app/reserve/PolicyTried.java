package forge.app.reserve;

import forge.reserve.policy.Policy;
import forge.reserve.policy.PolicyOutcome;

/** A policy with what it came to. */
public record PolicyTried(Policy policy, PolicyOutcome outcome) {

  String label() {
    return policy.about().name() + "@" + policy.about().version();
  }
}
