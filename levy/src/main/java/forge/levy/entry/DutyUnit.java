package forge.levy.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The measurement units of duties, by the codes of the integrated tariff of the European Union,
 * each exact in the unit of its dimension. Pounds and metric-tonne units are those of {@link
 * forge.kernel.MassUnit}.
 */
public enum DutyUnit {
  KGM(Dimension.MASS, "1"),
  GRM(Dimension.MASS, "0.001"),
  DTN(Dimension.MASS, "100"),
  TNE(Dimension.MASS, "1000"),
  LBR(Dimension.MASS, "0.45359237"),
  MTU(Dimension.MASS, "10"),
  APZ(Dimension.MASS, "0.0311034768"),
  LTR(Dimension.VOLUME, "1"),
  HLT(Dimension.VOLUME, "100"),
  MTQ(Dimension.VOLUME, "1000"),
  LPA(Dimension.ALCOHOL, "1"),
  ASV(Dimension.STRENGTH, "1"),
  NAR(Dimension.COUNT, "1"),
  CEN(Dimension.COUNT, "100"),
  MIL(Dimension.COUNT, "1000"),
  WTT(Dimension.POWER, "1"),
  KWT(Dimension.POWER, "1000"),
  KWH(Dimension.ENERGY, "1"),
  MWH(Dimension.ENERGY, "1000"),
  SPR(Dimension.RELIEF, "1");

  /** What a unit counts. */
  public enum Dimension {
    /** Net mass in kilograms. */
    MASS,
    /** Volume in litres. */
    VOLUME,
    /** Pure alcohol in litres. */
    ALCOHOL,
    /** Actual alcoholic strength in per cent by volume. */
    STRENGTH,
    /** Pieces. */
    COUNT,
    /** Nominal power in watts. */
    POWER,
    /** Energy in kilowatt-hours. */
    ENERGY,
    /** The factor of a small producer's relief. */
    RELIEF
  }

  private final Dimension dimension;
  private final BigDecimal factor;

  DutyUnit(Dimension dimension, String factor) {
    this.dimension = dimension;
    this.factor = new BigDecimal(factor);
  }

  /** What it counts. */
  public Dimension dimension() {
    return dimension;
  }

  /** How many of the dimension's own unit one of it is. */
  public BigDecimal factor() {
    return factor;
  }

  /** The unit with this code, if there is one. */
  public static Optional<DutyUnit> find(String code) {
    return Arrays.stream(values()).filter(unit -> unit.name().equals(code)).findFirst();
  }

  /** All codes, for advice. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(DutyUnit::name).toList();
  }
}
