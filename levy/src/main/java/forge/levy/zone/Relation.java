package forge.levy.zone;

/** How an economy stands to the zone. The relations are apart: none follows from another. */
public enum Relation {
  /** Takes part in the forum, which coordinates policy and projects and binds nobody to a price. */
  FORUM_MEMBER,
  /** Is bound by the agreement on trade. */
  AGREEMENT_PARTY,
  /** Has an action plan with another economy. */
  ACTION_PLAN_PARTNER,
  /** Sits at the table without a vote. */
  OBSERVER,
  /** Is inside the zone of the demonstration scenarios, by assumption. */
  SCENARIO_MEMBER
}
