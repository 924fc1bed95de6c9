package forge.app.reading;

/** A change of flow in one of the markets of a run. */
public record Move(Comparison market, FlowChange flow) {}
