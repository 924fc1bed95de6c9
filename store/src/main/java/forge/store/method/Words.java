package forge.store.method;

import forge.kernel.MassUnit;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.EvidenceKind;
import java.util.Locale;

/** How the values of enumerations are written in method files. */
final class Words {

  private Words() {}

  static String of(Enum<?> value) {
    return switch (value) {
      case EvidenceKind kind -> kind.word();
      case MassUnit unit -> unit.symbol();
      case Delivery.Term term -> term.name();
      default -> value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }
}
