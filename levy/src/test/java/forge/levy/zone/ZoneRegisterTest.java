package forge.levy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.world.Confidence;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A register asked as of a day. */
class ZoneRegisterTest {

  private static final EconomyId JPN = new EconomyId("JPN");
  private static final EconomyId KOR = new EconomyId("KOR");
  private static final Citation SOURCE = new Citation("a text", Confidence.A);
  private static final LocalDate SIGNED = LocalDate.of(2026, 1, 1);

  private static Validity days(String from, String until) {
    return new Validity(
        LocalDate.parse(from), until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until));
  }

  private static Standing standing(
      EconomyId economy, Relation relation, StandingStatus status, Validity validity) {
    return new Standing(economy, relation, status, validity, SOURCE, "");
  }

  private static ZoneRegister of(List<Standing> standings, List<ActionPlan> plans) {
    var head = new ZoneRegister.Head("r", "1", "a register", List.of());
    return new ZoneRegister(head, standings, List.of(), plans, List.of(), List.of());
  }

  @Test
  void aRelationIsHeldFromItsFirstDayUntilTheDayAfterItsLast() {
    var register =
        of(
            List.of(
                standing(
                    JPN,
                    Relation.AGREEMENT_PARTY,
                    StandingStatus.SIGNED,
                    days("2026-01-01", "2026-03-01")),
                standing(
                    JPN,
                    Relation.AGREEMENT_PARTY,
                    StandingStatus.SUSPENDED,
                    days("2026-03-01", "")),
                standing(
                    KOR, Relation.FORUM_MEMBER, StandingStatus.ATTENDED, days("2026-01-01", ""))),
            List.of());
    assertThat(register.members(Relation.AGREEMENT_PARTY, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(register.members(Relation.AGREEMENT_PARTY, LocalDate.of(2026, 1, 1)))
        .containsExactly(JPN);
    assertThat(register.members(Relation.AGREEMENT_PARTY, LocalDate.of(2026, 2, 28)))
        .containsExactly(JPN);
    assertThat(register.members(Relation.AGREEMENT_PARTY, LocalDate.of(2026, 3, 1))).isEmpty();
    assertThat(register.standings(Relation.AGREEMENT_PARTY, LocalDate.of(2026, 3, 1))).hasSize(1);
    assertThat(register.members(Relation.FORUM_MEMBER, LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(register.relations(JPN, LocalDate.of(2026, 2, 1)))
        .isEqualTo(Set.of(Relation.AGREEMENT_PARTY));
    assertThat(register.history(JPN))
        .extracting(Standing::status)
        .containsExactly(StandingStatus.SIGNED, StandingStatus.SUSPENDED);
  }

  private static Commitment commitment(String id, Due due, Progress progress) {
    return new Commitment(id, "work", "a body", due, progress, Commitment.Links.NONE);
  }

  private static ZoneRegister withCommitments(Commitment... commitments) {
    var head = new ActionPlan.Head("p", "a plan", StandingStatus.SIGNED, SIGNED, "");
    var workstream = new Workstream("w", "work", List.of(commitments));
    return of(
        List.of(), List.of(new ActionPlan(head, Set.of(JPN, KOR), List.of(workstream), SOURCE)));
  }

  @Test
  void aCommitmentIsOverdueFromTheDayAfterItsLastUntilItIsSettled() {
    var register =
        withCommitments(
            commitment("open", new Due.AfterSignature(10), new Progress.Open()),
            commitment(
                "met",
                new Due.OnDay(LocalDate.of(2026, 1, 11)),
                new Progress.Met(LocalDate.of(2026, 1, 20), "minutes")),
            commitment("unknown", new Due.NotPublic(), new Progress.NotPublic()));

    assertThat(register.overdue(LocalDate.of(2026, 1, 11))).isEmpty();
    assertThat(register.overdue(LocalDate.of(2026, 1, 19)))
        .extracting(late -> late.commitment().id(), Overdue::days)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("open", 8L),
            org.assertj.core.groups.Tuple.tuple("met", 8L));
    assertThat(register.overdue(LocalDate.of(2026, 1, 20)))
        .extracting(late -> late.commitment().id())
        .containsExactly("open");
  }
}
