package forge.app.serve.security;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be allowed, and to which roles it is. */
public enum Permission {
  /** To read what is not restricted. */
  READ,
  /** To run scenarios and determine prices. */
  RUN,
  /** To propose prices. */
  PROPOSE,
  /** To approve and to reject prices, and to answer challenges. */
  APPROVE,
  /** To challenge a price. */
  CHALLENGE,
  /** To write rules. */
  WRITE_RULES,
  /** To bring rules into force. */
  APPROVE_RULES,
  /** To assess entries, and to look for odd ones. */
  ASSESS,
  /** To act on the reserve. */
  OPERATE_RESERVE,
  /** To read evidence that is not for everyone. */
  READ_EVIDENCE,
  /** To read the audit log. */
  AUDIT,
  /** To keep users. */
  KEEP_USERS;

  /** The permission as it is written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether one of some roles has it. */
  public boolean isGivenTo(Set<Role> some) {
    return some.stream().anyMatch(roles()::contains);
  }

  private Set<Role> roles() {
    return switch (this) {
      case READ, CHALLENGE -> EnumSet.allOf(Role.class);
      case RUN -> EnumSet.of(Role.ANALYST);
      case PROPOSE -> EnumSet.of(Role.PRICE_PROPOSER);
      case APPROVE -> EnumSet.of(Role.PRICE_APPROVER);
      case WRITE_RULES -> EnumSet.of(Role.RULE_AUTHOR);
      case APPROVE_RULES -> EnumSet.of(Role.RULE_APPROVER);
      case ASSESS -> EnumSet.of(Role.CUSTOMS, Role.ANALYST);
      case OPERATE_RESERVE -> EnumSet.of(Role.RESERVE_OPERATOR);
      case READ_EVIDENCE -> EnumSet.of(Role.AUDITOR, Role.PRICE_PROPOSER, Role.PRICE_APPROVER);
      case AUDIT -> EnumSet.of(Role.AUDITOR);
      case KEEP_USERS -> EnumSet.of(Role.ADMINISTRATOR);
    };
  }
}
