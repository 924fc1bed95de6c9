package forge.app.serve.security;

import static forge.app.serve.security.Role.ADMINISTRATOR;
import static forge.app.serve.security.Role.ANALYST;
import static forge.app.serve.security.Role.AUDITOR;
import static forge.app.serve.security.Role.CUSTOMS;
import static forge.app.serve.security.Role.PRICE_APPROVER;
import static forge.app.serve.security.Role.PRICE_PROPOSER;
import static forge.app.serve.security.Role.RESERVE_OPERATOR;
import static forge.app.serve.security.Role.RULE_APPROVER;
import static forge.app.serve.security.Role.RULE_AUTHOR;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be allowed, and to which roles it is. */
public enum Permission {
  /** To read what is not restricted. */
  READ(EnumSet.allOf(Role.class)),
  /** To run scenarios and determine prices. */
  RUN(EnumSet.of(ANALYST)),
  /** To propose prices. */
  PROPOSE(EnumSet.of(PRICE_PROPOSER)),
  /** To approve and to reject prices, and to answer challenges. */
  APPROVE(EnumSet.of(PRICE_APPROVER)),
  /** To challenge a price. */
  CHALLENGE(EnumSet.allOf(Role.class)),
  /** To write rules. */
  WRITE_RULES(EnumSet.of(RULE_AUTHOR)),
  /** To bring rules into force. */
  APPROVE_RULES(EnumSet.of(RULE_APPROVER)),
  /** To assess entries, and to look for odd ones. */
  ASSESS(EnumSet.of(CUSTOMS, ANALYST)),
  /** To act on the reserve. */
  OPERATE_RESERVE(EnumSet.of(RESERVE_OPERATOR)),
  /** To read evidence that is not for everyone. */
  READ_EVIDENCE(EnumSet.of(AUDITOR, PRICE_PROPOSER, PRICE_APPROVER)),
  /** To read the audit log. */
  AUDIT(EnumSet.of(AUDITOR)),
  /** To keep users. */
  KEEP_USERS(EnumSet.of(ADMINISTRATOR));

  private final EnumSet<Role> roles;

  Permission(EnumSet<Role> roles) {
    this.roles = roles;
  }

  /** The permission as it is written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether one of some roles has it. */
  public boolean isGivenTo(Set<Role> some) {
    return some.stream().anyMatch(roles::contains);
  }
}
