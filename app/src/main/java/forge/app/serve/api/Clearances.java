package forge.app.serve.api;

import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.pricing.evidence.Confidentiality;
import forge.reserve.act.Disclosure;

/** How much a user may see. */
final class Clearances {

  private Clearances() {}

  /** The evidence that a user sees: auditors all of it, who keeps prices what is restricted. */
  static Confidentiality of(User user) {
    if (user.may(Permission.AUDIT)) {
      return Confidentiality.SECRET;
    }
    return user.may(Permission.READ_EVIDENCE) ? Confidentiality.RESTRICTED : Confidentiality.PUBLIC;
  }

  /** What of the reserve a user sees: who keeps it and who audits it sees all of it. */
  static Disclosure ofReserve(User user) {
    return user.may(Permission.OPERATE_RESERVE) || user.may(Permission.AUDIT)
        ? Disclosure.SECRET
        : Disclosure.PUBLIC;
  }
}
