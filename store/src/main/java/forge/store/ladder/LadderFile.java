package forge.store.ladder;

import forge.pricing.ladder.StageLadder;

/**
 * A ladder as it was read.
 *
 * @param text its canonical text, equal for equal ladders however their files are laid out
 */
public record LadderFile(StageLadder ladder, String text) {

  static LadderFile of(StageLadder ladder) {
    return new LadderFile(ladder, LadderText.canonical(ladder));
  }
}
