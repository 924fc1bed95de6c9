package forge.store.zone;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.zone.ZoneRegister;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.util.stream.Collectors;

/** Small registers to break, and the world that they speak of. */
final class ZoneTexts {

  static final World WORLD = WorldLoader.shipped().value();

  /** A register with nothing wrong. */
  static final String SOUND =
      """
      forge: zone-register/1
      name: small
      version: "1"
      title: Two economies
      standings:
        - {economies: [USA, MEX], relation: action-plan-partner, status: signed, from: 2026-02-04, source: Plan, confidence: A}
        - {economies: KOR, relation: forum-member, status: attended, from: 2026-02-04, until: 2027-01-01, source: Note, confidence: A}
      terms:
        - {relation: forum-member, status: demonstration, from: 2026-02-04, preference: no, levy: yes, floor: no, cumulation: no, source: own, confidence: D}
      plans:
        - id: pact
          title: A plan
          status: signed
          signed: 2026-02-04
          partners: [USA, MEX]
          source: Plan
          confidence: A
          workstreams:
            - id: one
              title: Work
              commitments:
                - {id: first, what: Choose, owner: Committee, due-days: 60, status: open, minerals: antimony, projects: Madero}
                - {id: second, what: Build, owner: Ministry, due: 2026-12-31, status: met, on: 2026-11-01, evidence: Report}
      chairs:
        - {economy: KOR, from: 2026-02-04, until: 2026-07-01, source: Note, confidence: A}
      decisions:
        - {day: 2026-02-04, by: Meeting, what: Begins, source: Note, confidence: A}
        - {day: 2026-03-04, by: Meeting, what: Goes on, source: Note, confidence: A}
      """;

  private ZoneTexts() {}

  /** The sound register with one passage replaced. */
  static String with(String passage, String replacement) {
    if (!SOUND.contains(passage)) {
      throw new IllegalArgumentException("The sound register has no passage " + passage);
    }
    return SOUND.replace(passage, replacement);
  }

  static Checked<ZoneRegister> read(String text) {
    return ZoneRegisterFiles.read("z", text, WORLD);
  }

  /** The problems of a text, a line each: {@code line: field = value: rule. Advice.} */
  static String problems(String text) {
    return read(text).problems().stream()
        .map(Problem::sentence)
        .map(sentence -> sentence.replaceFirst("^z:? ?", ""))
        .collect(Collectors.joining("\n"));
  }
}
