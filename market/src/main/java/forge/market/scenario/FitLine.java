package forge.market.scenario;

/**
 * One base-year figure beside what the baseline makes of it.
 *
 * @param kind {@code production}, {@code consumption}, {@code price} or {@code flow}
 * @param what the economy, product or flow, in words
 * @param published the figure of the data set
 * @param model the figure of the baseline
 * @param missPercent {@code 100·(model − published)/published}
 */
public record FitLine(
    String kind, String what, double published, double model, double missPercent) {}
