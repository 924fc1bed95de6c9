package forge.store.scenario;

/**
 * A scenario that comes with Forge, as a list shows it.
 *
 * @param name for the command line
 * @param title what is done, in one clause
 * @param question what it answers, in a sentence or two on one line
 */
public record ScenarioOffer(String name, String title, String question) {}
