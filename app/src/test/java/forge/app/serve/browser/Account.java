package forge.app.serve.browser;

import java.util.List;

/** An account of the house, with its roles as the console words them. */
record Account(String name, List<String> roles) {

  /** Everybody but the administrator ada, who makes their accounts. */
  static final List<Account> ALL =
      List.of(
          new Account("minna", List.of("analyst")),
          new Account("paula", List.of("price proposer", "price approver")),
          new Account("victor", List.of("price approver")),
          new Account("anna", List.of("rule author", "rule approver")),
          new Account("bela", List.of("rule approver", "customs")),
          new Account("carla", List.of("customs")),
          new Account("rosa", List.of("reserve operator")),
          new Account("otto", List.of("auditor")),
          new Account("rita", List.of("reader")),
          new Account(
              "everyone",
              List.of(
                  "analyst",
                  "price proposer",
                  "customs",
                  "reserve operator",
                  "auditor",
                  "administrator")));
}
