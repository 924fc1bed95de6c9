package forge.levy.watch;

import java.math.BigDecimal;

/** Lines added up: how many, what they weigh and what they are worth. */
final class Part {

  private BigDecimal mass = BigDecimal.ZERO;
  private BigDecimal value = BigDecimal.ZERO;
  private long lines;

  void add(BigDecimal kilograms, BigDecimal worth) {
    mass = mass.add(kilograms);
    value = value.add(worth);
    lines++;
  }

  void add(Part other) {
    mass = mass.add(other.mass);
    value = value.add(other.value);
    lines += other.lines;
  }

  /** What this one holds beyond a part of it. */
  Part without(Part inside) {
    var rest = new Part();
    rest.mass = mass.subtract(inside.mass);
    rest.value = value.subtract(inside.value);
    rest.lines = lines - inside.lines;
    return rest;
  }

  BigDecimal mass() {
    return mass;
  }

  BigDecimal value() {
    return value;
  }

  long lines() {
    return lines;
  }

  /** Value per kilogram; only where there is mass. */
  BigDecimal unitValue() {
    return Quotient.of(value, mass);
  }

  /** The share of the mass of another that this is; nothing of nothing is nothing. */
  BigDecimal shareOf(Part whole) {
    return whole.mass.signum() == 0 ? BigDecimal.ZERO : Quotient.of(mass, whole.mass);
  }
}
