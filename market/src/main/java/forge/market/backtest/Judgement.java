package forge.market.backtest;

/** An observed figure beside the modelled one. */
public record Judgement(Observation observation, Band band, Verdict verdict) {}
