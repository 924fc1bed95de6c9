package forge.app.serve.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user is: each role may do what its permissions say, and every role may read. */
public enum Role {
  READER,
  ANALYST,
  PRICE_PROPOSER,
  PRICE_APPROVER,
  RULE_AUTHOR,
  RULE_APPROVER,
  CUSTOMS,
  RESERVE_OPERATOR,
  AUDITOR,
  ADMINISTRATOR;

  /** The role as it is written. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role written so. */
  public static Optional<Role> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
