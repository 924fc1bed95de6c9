package forge.world;

/**
 * The five stages of a chain, in the order in which material passes them. A process has the stage
 * of its main output, except that taking material out of the ground is {@link #MINE} and its output
 * a {@link #CONCENTRATE}; scrap, which feeds separation again, is a product of stage concentrate.
 */
public enum Stage {
  MINE,
  CONCENTRATE,
  REFINED,
  METAL,
  COMPONENT
}
