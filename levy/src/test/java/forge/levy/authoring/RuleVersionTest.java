package forge.levy.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.levy.authoring.RuleVersion.State;
import forge.levy.authoring.VersionRefusal.Reason;
import forge.levy.measure.Review;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A version comes into force by two parties, whatever either of them is allowed besides. */
final class RuleVersionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate NEXT = LocalDate.of(2026, 6, 2);
  private static final VersionId ID = new VersionId("my-zone", 1);

  private final RuleVersion draft = RuleVersion.begun(ID, "anna", DAY);

  private static RuleVersion taken(VersionRuling ruling) {
    assertThat(ruling).isInstanceOf(VersionRuling.Taken.class);
    return ((VersionRuling.Taken) ruling).version();
  }

  private static Reason reason(VersionRuling ruling) {
    assertThat(ruling).isInstanceOf(VersionRuling.Refused.class);
    return ((VersionRuling.Refused) ruling).refusal().reason();
  }

  @Test
  void anotherPartyBringsItIntoForce() {
    RuleVersion pending = taken(draft.submit("anna", true));
    RuleVersion published = taken(pending.approve("ben", NEXT, true));
    assertThat(published.state()).isEqualTo(State.PUBLISHED);
    assertThat(published.review()).isEqualTo(new Review("anna", "ben", NEXT));
    assertThat(published.review().findObjection()).isEmpty();
  }

  @Test
  void itsAuthorNeitherApprovesNorRejectsIt() {
    RuleVersion pending = taken(draft.submit("anna", true));
    assertThat(reason(pending.approve("anna", NEXT, true))).isEqualTo(Reason.SAME_PARTY);
    assertThat(reason(pending.approve(" Anna ", NEXT, true))).isEqualTo(Reason.SAME_PARTY);
    assertThat(reason(pending.reject("anna", NEXT, "no"))).isEqualTo(Reason.SAME_PARTY);
  }

  @Test
  void nobodyElseChangesItOrPutsItForward() {
    assertThat(reason(draft.replace("ben", NEXT))).isEqualTo(Reason.NOT_AUTHOR);
    assertThat(reason(draft.submit("ben", true))).isEqualTo(Reason.NOT_AUTHOR);
    assertThat(reason(draft.withdraw("ben"))).isEqualTo(Reason.NOT_AUTHOR);
  }

  @Test
  void onlyADraftIsChanged() {
    RuleVersion pending = taken(draft.submit("anna", true));
    assertThat(reason(pending.replace("anna", NEXT))).isEqualTo(Reason.NOT_DRAFT);
    assertThat(reason(pending.submit("anna", true))).isEqualTo(Reason.NOT_DRAFT);
    assertThat(taken(draft.replace("anna", NEXT)).review()).isEqualTo(new Review("anna", "", NEXT));
  }

  @Test
  void onlyWhatWasPutForwardIsDecidedAndOnce() {
    assertThat(reason(draft.approve("ben", NEXT, true))).isEqualTo(Reason.NOT_PENDING);
    RuleVersion pending = taken(draft.submit("anna", true));
    RuleVersion published = taken(pending.approve("ben", NEXT, true));
    assertThat(reason(published.reject("ben", NEXT, "late"))).isEqualTo(Reason.NOT_PENDING);
    assertThat(reason(published.withdraw("anna"))).isEqualTo(Reason.NOT_PENDING);
    assertThat(taken(pending.withdraw("anna")).open()).isFalse();
  }

  @Test
  void unsoundRulesGoNowhere() {
    assertThat(reason(draft.submit("anna", false))).isEqualTo(Reason.NOT_SOUND);
    RuleVersion pending = taken(draft.submit("anna", true));
    assertThat(reason(pending.approve("ben", NEXT, false))).isEqualTo(Reason.NOT_SOUND);
  }

  @Test
  void aRejectionSaysWhy() {
    RuleVersion pending = taken(draft.submit("anna", true));
    assertThat(reason(pending.reject("ben", NEXT, " "))).isEqualTo(Reason.NO_REASON);
    assertThat(taken(pending.reject("ben", NEXT, "the floor is too high")).reason())
        .isEqualTo("the floor is too high");
  }

  @Test
  void aPublishedVersionWithoutAnotherReviewerCannotBeMade() {
    assertThatThrownBy(
            () -> new RuleVersion(ID, State.PUBLISHED, new Review("anna", "anna", DAY), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aVersionIsReadAsItIsWritten() {
    assertThat(VersionId.find("my-zone.12")).contains(new VersionId("my-zone", 12));
    assertThat(VersionId.find("my-zone")).isEmpty();
    assertThat(VersionId.find("my-zone.0")).isEmpty();
    assertThat(VersionId.find("../my-zone.1")).isEmpty();
  }
}
