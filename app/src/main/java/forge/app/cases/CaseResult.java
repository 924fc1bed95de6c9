package forge.app.cases;

/**
 * One figure of a published case beside what Forge makes of it.
 *
 * @param id of the case
 * @param quantity what the figure is, in words
 * @param expected as printed
 * @param got as computed
 * @param digits decimals that the publication prints, which is how far the two must agree
 * @param pass whether they agree
 * @param source of the published figure
 */
public record CaseResult(
    String id,
    String quantity,
    double expected,
    double got,
    int digits,
    boolean pass,
    String source) {}
