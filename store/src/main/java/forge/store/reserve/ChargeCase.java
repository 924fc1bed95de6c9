package forge.store.reserve;

import forge.kernel.CurrencyId;
import forge.reserve.participant.HeldMaterial;
import java.util.Objects;

/** What a charge file says: a holding, on which terms, and in which money. */
public record ChargeCase(PlanOrder.About about, CurrencyId currency, HeldMaterial held) {

  public ChargeCase {
    Objects.requireNonNull(about);
    Objects.requireNonNull(currency);
    Objects.requireNonNull(held);
  }
}
