package forge.world;

import java.util.List;

/**
 * How a product is measured and shipped: unit, the basis that a tonne is counted on (REO contained,
 * oxide, metal, finished magnet), HS 2022 six-digit codes, and the class whose freight rate
 * applies.
 */
public record Form(
    Unit unit, String basis, List<String> hs6, String freightClass, String specification) {

  public Form {
    hs6 = List.copyOf(hs6);
    if (basis.isBlank()) {
      throw new IllegalArgumentException("A product states the basis of its tonnes");
    }
    for (String code : hs6) {
      if (!code.matches("[0-9]{6}")) {
        throw new IllegalArgumentException("'" + code + "' is no HS code of six digits");
      }
    }
  }
}
