package forge.reserve.order;

/** How fast a release is to be delivered. */
public enum Urgency {
  NORMAL,
  EMERGENCY
}
