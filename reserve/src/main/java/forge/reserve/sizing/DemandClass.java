package forge.reserve.sizing;

/** Whose demand it is, in the order in which supply is given out. */
public enum DemandClass {
  /** The forces and what is made for them. */
  MILITARY,
  /** The part of civilian demand without which the economy or its people come to harm. */
  ESSENTIAL,
  /** The rest of civilian demand. */
  OTHER
}
