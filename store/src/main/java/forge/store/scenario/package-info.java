/**
 * The scenario file: its decoder, which answers with a scenario and every problem, its encoder, and
 * the scenarios that come with Forge.
 */
package forge.store.scenario;
