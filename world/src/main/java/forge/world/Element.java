package forge.world;

import java.util.Arrays;
import java.util.Optional;

/**
 * The elements whose mass is followed through the chain; NdPr counts neodymium and praseodymium
 * together.
 */
public enum Element {
  NDPR("NdPr"),
  DY("Dy"),
  TB("Tb"),
  LI("Li"),
  CO("Co"),
  NI("Ni"),
  C("C"),
  GA("Ga"),
  GE("Ge"),
  SB("Sb"),
  W("W");

  private final String symbol;

  Element(String symbol) {
    this.symbol = symbol;
  }

  /** The element as it is written in files. */
  public String symbol() {
    return symbol;
  }

  /** The element written so, if it is followed. */
  public static Optional<Element> find(String symbol) {
    return Arrays.stream(values()).filter(e -> e.symbol.equals(symbol)).findFirst();
  }
}
