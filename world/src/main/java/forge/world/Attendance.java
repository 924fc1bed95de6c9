package forge.world;

/**
 * Whether an economy took part in the ministerial of 4 February 2026. Attendance is a fact about
 * one meeting; it is not membership of anything.
 */
public enum Attendance {
  YES,
  NO,
  /** The United States, which called the meeting. */
  HOST,
  /** Some of the states that a residual or group stands for. */
  PARTLY
}
