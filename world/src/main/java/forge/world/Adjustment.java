package forge.world;

/**
 * What was done to a published figure so that the base year balances. The published figure stands
 * beside the used one for good.
 */
public sealed interface Adjustment {

  /** Nothing is published to compare the used figure with. */
  record Unpublished() implements Adjustment {}

  /** The published figure, and why the used one differs; the reason is empty where they agree. */
  record From(double published, String reason) implements Adjustment {

    public From {
      if (!Double.isFinite(published)) {
        throw new IllegalArgumentException("A published figure is a finite number");
      }
    }

    /** The used figure over the published one, less one. */
    public double change(double used) {
      return used / published - 1;
    }
  }
}
