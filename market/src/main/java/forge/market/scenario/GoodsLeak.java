package forge.market.scenario;

/**
 * What the last floored stage costs the goods that contain it, and so how it leaks into them.
 *
 * @param goods such as {@code battery-electric car}
 * @param massPerUnit kg of the product in one unit of the goods
 * @param costPerUnit change of the cost of one unit, in currency
 * @param assumedElasticity of the demand for domestic goods against imported ones, an assumption
 * @param source of mass and elasticity
 */
public record GoodsLeak(
    String goods,
    double massPerUnit,
    double costPerUnit,
    double assumedElasticity,
    String source) {}
