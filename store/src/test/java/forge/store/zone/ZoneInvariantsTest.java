package forge.store.zone;

import static forge.store.zone.ZoneTexts.SOUND;
import static forge.store.zone.ZoneTexts.problems;
import static forge.store.zone.ZoneTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each rule of a register has its own message, with the line that breaks it. */
class ZoneInvariantsTest {

  @Test
  void nothingIsWrongWithTheSoundOne() {
    assertThat(problems(SOUND)).isEmpty();
  }

  @Test
  void noEconomyStandsTwiceInOneRelation() {
    String again =
        "  - {economies: KOR, relation: forum-member, status: adopted, from: 2026-12-31, source: Note,"
            + " confidence: A}\nterms:";
    assertThat(problems(with("terms:", again)))
        .isEqualTo(
            "8: standings[2].from = 2026-12-31: KOR as forum-member stands already from"
                + " 2026-02-04, and that ends 2027-01-01. End the earlier one on the day on which"
                + " this one begins.");
    assertThat(problems(with("terms:", again.replace("2026-12-31", "2027-01-01")))).isEmpty();
  }

  @Test
  void aSecondTermOfARelationWaitsForTheEndOfTheFirst() {
    String again =
        "  - {relation: forum-member, status: proposed, from: 2030-01-01, preference: no, levy: yes,"
            + " floor: no, cumulation: no, source: own, confidence: D}\nplans:";
    assertThat(problems(with("plans:", again)))
        .contains("the terms of forum-member are laid down already from 2026-02-04, and that has");
  }

  @Test
  void termsAreForKnownRelationsAndBindOnlyThoseWhoStandInThem() {
    assertThat(
            problems(
                with("{relation: forum-member, status: demo", "{relation: club, status: demo")))
        .contains("9: terms[0].relation = club: must be one of forum-member, agreement-party");
    assertThat(
            problems(
                with(
                    "{relation: forum-member, status: demonstration",
                    "{relation: observer, status: law")))
        .contains("terms that bind are for a relation that an economy stands in");
    assertThat(problems(with("preference: no, ", "")))
        .isEqualTo("9: terms[0].preference: is missing. Say yes or no.");
  }

  @Test
  void economiesAreKnown() {
    assertThat(problems(with("economies: KOR", "economies: [KOR, XXK]")))
        .startsWith("7: standings[1].economies: XXK is no economy of the world and no code of ISO");
    assertThat(problems(with("economies: KOR", "economies: [KOR, KOR]")))
        .contains("KOR stands twice in the list");
  }

  @Test
  void theChairStandsInTheForumAndSitsAlone() {
    assertThat(problems(with("{economy: KOR", "{economy: JPN")))
        .isEqualTo(
            "25: chairs[0].economy = JPN: JPN does not stand in the forum on its first day in the"
                + " chair. Say so under standings.");
    String second = "  - {economy: KOR, from: 2026-06-30, source: Note, confidence: A}\ndecisions:";
    assertThat(problems(with("decisions:", second)))
        .contains("the forum has a chair already from 2026-02-04, and that ends 2026-07-01");
  }

  @Test
  void decisionsStandInTheirOrder() {
    assertThat(problems(with("day: 2026-03-04", "day: 2026-02-03")))
        .contains("28: decisions[1].day = 2026-02-03: decisions stand in the order of their days");
  }

  @Test
  void aPlanHasPartnersWhoStandSo() {
    assertThat(problems(with("partners: [USA, MEX]", "partners: USA")))
        .contains("plans[0].partners = USA: a plan has two partners at least");
    assertThat(problems(with("partners: [USA, MEX]", "partners: [USA, MEX, JPN]")))
        .contains("JPN stands as no action-plan-partner on 2026-02-04");
  }

  @Test
  void codesAreUnique() {
    assertThat(problems(with("id: second", "id: first")))
        .contains("another commitment of the plan has this code");
  }

  @Test
  void anOwnerIsNamed() {
    assertThat(problems(with("owner: Committee, ", "")))
        .isEqualTo(
            "22: plans[0].workstreams[0].commitments[0].owner: is missing. Name the body that owes"
                + " it.");
  }

  @Test
  void daysAreInOrder() {
    assertThat(problems(with("due: 2026-12-31", "due: 2026-04-04")))
        .contains("commitments stand in the order of their days; 2026-04-04 is before 2026-04-05");
    assertThat(problems(with("due: 2026-12-31", "due: 2026-04-05"))).isEmpty();
    assertThat(problems(with("due-days: 60", "due: 2026-02-03")))
        .contains("is due on 2026-02-03, before the plan was signed");
    assertThat(problems(with("on: 2026-11-01", "on: 2026-02-03")))
        .contains("is settled before the plan was signed, 2026-02-04");
    assertThat(problems(with("due-days: 60", "due-days: 60, due: 2026-05-01")))
        .contains("must have one of due, due-days");
    assertThat(problems(with("due-days: 60", "due-days: -1")))
        .contains("must be a whole number of days from 0 to 36500");
    assertThat(problems(with("until: 2027-01-01", "until: 2026-02-04")))
        .contains("must be after from, 2026-02-04");
  }

  @Test
  void mineralsAndProjectsAreOfTheWorld() {
    assertThat(problems(with("minerals: antimony", "minerals: copper")))
        .contains("no chain of the world has the code copper. There are: antimony, cobalt,");
    assertThat(problems(with("projects: Madero", "projects: Moria")))
        .contains("no mine or plant of the world has the name 'Moria'");
  }

  @Test
  void whatIsMetIsShown() {
    assertThat(problems(with(", evidence: Report", "")))
        .contains("evidence: is missing. Say where that is shown.");
  }

  @Test
  void daysLieWithinAFewGenerations() {
    assertThat(problems(with("signed: 2026-02-04", "signed: \"+999999999-12-31\"")))
        .contains("must lie between the years 1900 and 2200");
  }
}
