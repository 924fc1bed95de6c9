package forge.levy.authoring;

/** Whether something may be done with a version, and what it is then. */
public sealed interface VersionRuling {

  /** It may. */
  record Taken(RuleVersion version) implements VersionRuling {}

  /** It may not. */
  record Refused(VersionRefusal refusal) implements VersionRuling {}

  /** A refusal for a reason. */
  static VersionRuling refused(VersionRefusal.Reason reason, String rule, String advice) {
    return new Refused(new VersionRefusal(reason, rule, advice));
  }
}
