package forge.levy.origin;

import forge.levy.entry.Content;
import forge.levy.entry.OriginClaim;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Follows stages through a good, its materials and what they were made of. */
final class StageTrail {

  private static final UnknownOrigin NOBODY = new UnknownOrigin.NonOriginating("");

  private StageTrail() {}

  /** Where the tracked stages were done, in the order of stages. */
  static List<StageOrigin> of(Production production, OriginTerms terms) {
    var trail = new ArrayList<StageOrigin>();
    for (Stage stage : terms.tracked()) {
      var found = new ArrayList<StageOrigin>();
      for (Working working : production.workings()) {
        if (working.is(ProcessName.of(stage))) {
          String of = production.good().name() + ", " + working.process();
          found.add(new StageOrigin(stage, of, working.where(), weight(production.good()), NOBODY));
        }
      }
      found.addAll(ofMaterials(production, stage));
      found.forEach(each -> trail.add(with(each, terms.unknown())));
    }
    return trail;
  }

  private static StageOrigin with(StageOrigin one, UnknownOrigin unknown) {
    return new StageOrigin(one.stage(), one.of(), one.claim(), one.figures(), unknown);
  }

  private static Content weight(Good good) {
    Map<Content.Figure, BigDecimal> figures = new EnumMap<>(Content.Figure.class);
    good.find(GoodFigure.MASS).ifPresent(mass -> figures.put(Content.Figure.MASS, mass));
    return new Content(figures);
  }

  /** Where a stage was done on the materials of a good. */
  static List<StageOrigin> ofMaterials(Production production, Stage stage) {
    var found = new ArrayList<StageOrigin>();
    production.materials().forEach(material -> collect(material, stage, found));
    return found;
  }

  /** What a material says of a stage; where it says nothing, what its inputs say. */
  private static void collect(Material material, Stage stage, List<StageOrigin> found) {
    Map<Stage, OriginClaim> stages = material.provenance().stages();
    OriginClaim claim = stages.getOrDefault(stage, OriginClaim.unknown());
    var inside = new ArrayList<StageOrigin>();
    if (claim.findEconomy().isEmpty()) {
      material.inputs().forEach(input -> collect(input, stage, inside));
    }
    if (!inside.isEmpty()) {
      found.addAll(inside);
    } else if (stages.containsKey(stage)) {
      found.add(new StageOrigin(stage, material.name(), claim, material.figures(), NOBODY));
    }
  }
}
