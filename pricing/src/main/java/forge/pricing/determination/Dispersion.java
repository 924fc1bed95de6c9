package forge.pricing.determination;

import java.math.BigDecimal;

/** How far the figures that count lie apart: quantiles by weight, in the reference denomination. */
public record Dispersion(
    BigDecimal lowest,
    BigDecimal lowerQuartile,
    BigDecimal median,
    BigDecimal upperQuartile,
    BigDecimal highest) {}
