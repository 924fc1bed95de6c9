package forge.levy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.levy.measure.Liability;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssessmentVersionTest {

  private static Charge charge(String type, String amount, Liability liability) {
    return new Charge(type, type + "-1", new BigDecimal(amount), liability);
  }

  private static List<Charge> charges(String duty, String security) {
    return List.of(
        charge("duty", duty, Liability.DEBT), charge("deposit", security, Liability.SECURED));
  }

  private static AssessmentVersion first() {
    return AssessmentVersion.first(VersionStatus.PROVISIONAL, charges("878.20", "216.48"));
  }

  @Test
  void theFirstLodges() {
    assertThat(first().deltas()).isEmpty();
    assertThat(first().securities().getFirst().held()).isEqualByComparingTo("216.48");
    assertThat(first().debts()).containsExactly(new Debt("duty", new BigDecimal("878.20")));
  }

  /** The debt grows by 100.48: so much of the security is retained, and 116.00 released. */
  @Test
  void aDebtThatGrowsIsMetFromTheSecurity() {
    AssessmentVersion last =
        first().next(VersionStatus.FINAL, VersionReason.PRICE_CORRECTED, charges("978.68", "0.00"));
    assertThat(last.deltas())
        .containsExactly(
            new Delta("duty", new BigDecimal("100.48"), BigDecimal.ZERO),
            new Delta("deposit", BigDecimal.ZERO, new BigDecimal("-216.48")));
    Security security = last.securities().getFirst();
    assertThat(security.total(Security.Kind.RETAINED)).isEqualByComparingTo("100.48");
    assertThat(security.total(Security.Kind.RELEASED)).isEqualByComparingTo("116.00");
    assertThat(security.held()).isEqualByComparingTo("0");
    assertThat(security.movements())
        .extracting(Security.Movement::reason)
        .containsExactly(
            VersionReason.FIRST, VersionReason.PRICE_CORRECTED, VersionReason.PRICE_CORRECTED);
  }

  @Test
  void aDebtThatDoesNotGrowReleasesTheSecurity() {
    AssessmentVersion last =
        first().next(VersionStatus.FINAL, VersionReason.ORIGIN_VERIFIED, charges("800.00", "0"));
    assertThat(last.securities().getFirst().total(Security.Kind.RELEASED))
        .isEqualByComparingTo("216.48");
    assertThat(last.deltas().getFirst().debt()).isEqualByComparingTo("-78.20");
  }

  @Test
  void aFinalAssessmentIsFollowedByFinalOnesOnly() {
    AssessmentVersion last =
        first().next(VersionStatus.FINAL, VersionReason.QUOTA_DRAWN, charges("1", "0"));
    assertThatThrownBy(
            () ->
                last.next(VersionStatus.PROVISIONAL, VersionReason.RECLASSIFIED, charges("1", "0")))
        .hasMessageContaining("final");
    assertThat(
            last.next(VersionStatus.FINAL, VersionReason.RULES_CORRECTED, charges("2", "0"))
                .number())
        .isEqualTo(3);
  }
}
