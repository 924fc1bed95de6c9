package forge.world;

import forge.kernel.EconomyId;

/** From one economy to another one. */
public record Route(EconomyId from, EconomyId to) {

  public Route {
    if (from.equals(to)) {
      throw new IllegalArgumentException("A route leaves its economy; " + from + " to itself");
    }
  }

  @Override
  public String toString() {
    return from + " > " + to;
  }
}
