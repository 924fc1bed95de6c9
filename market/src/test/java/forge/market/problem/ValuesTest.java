package forge.market.problem;

import static forge.market.Parts.A;
import static forge.market.Parts.B;
import static forge.market.Parts.HOME;
import static forge.market.Parts.NOW;
import static forge.market.Parts.X;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.Parts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Parts of a market refuse what cannot be, and say what they saw. */
class ValuesTest {

  private static final Scope IMPORTS = Scope.of(X, Set.of(A), Set.of(HOME));

  @Test
  void marginalCostDoesNotFall() {
    refused(() -> new CostCurve.Linear(3, -1), "cost slope is -1.0; it must not be negative");
    refused(
        () -> new CostCurve.Steps(List.of(new Step(5, 1), new Step(4, 1))),
        "Cost step 2 costs 4.0 after 5.0; marginal cost must not fall");
    refused(() -> new CostCurve.Steps(List.of()), "has no step");
    refused(() -> new CostCurve.Isoelastic(0, 1, 1, 0), "must be greater than zero");
    refused(() -> new CostCurve.LogBarrier(0, 0, 1, 0), "capacity of a log-barrier cost");
    refused(() -> new Step(5, 0), "step quantity is 0.0");
  }

  @Test
  void demandDoesNotRiseWithItsPrice() {
    refused(() -> new DemandCurve.Linear(50, 0), "demand slope is 0.0");
    refused(() -> new DemandCurve.CrossPrice(9, 0.1, Map.of()), "must fall in its own price");
    refused(() -> new DemandCurve.Isoelastic(1, 1, -0.5, 9), "elasticity of an isoelastic demand");
    refused(
        () -> new DemandCurve.Steps(List.of(new Step(4, 1), new Step(5, 1))),
        "Demand step 2 is worth 5.0 after 4.0; worth must not rise");
    refused(() -> new DemandCurve.Fixed(-1), "fixed demand is -1.0");
  }

  @Test
  void activitiesDoSomethingWithinTheirCapacity() {
    refused(
        () -> Parts.activity("idle", A, Map.of(), Map.of(), Parts.rising(1), 9),
        "Activity idle neither uses nor makes a product");
    refused(() -> Parts.mine("deep", A, Parts.rising(1), -1), "capacity -1.0 below its minimum");
    refused(() -> ActivityId.of(" "), "Activity name is empty");
  }

  @Test
  void activityHasTheLesserOfItsCapacities() {
    var steps = new CostCurve.Steps(List.of(new Step(2, 10)));
    assertThat(Parts.mine("mine", A, steps, 8).effectiveCapacity()).isEqualTo(8);
    assertThat(Parts.mine("mine", A, steps, 12).effectiveCapacity()).isEqualTo(10);
  }

  @Test
  void arcsLeaveTheirEconomy() {
    refused(() -> Parts.toHome(HOME, Parts.rising(1)), "goes from HOME to itself");
    refused(() -> Parts.toHome(A, Parts.rising(1), 5, 4), "capacity 4.0 below its minimum 5.0");
    assertThat(Arc.defaultId(X, A, HOME).name()).isEqualTo("X:A>HOME");
  }

  @Test
  void storesKeepAShareOfWhatTheyHold() {
    refused(() -> new Storage(HOME, X, 1, 1, 9, 0), "Storage loss is 1.0");
    refused(() -> new Storage(HOME, X, 1, 0, 9, -1), "opening stock is -1.0");
  }

  @Test
  void capsBindSomething() {
    refused(() -> new SharedCap(CapId.of("gate"), Map.of(), Map.of(), 3), "binds nothing");
  }

  @Test
  void policiesHaveSenseByThemselves() {
    refused(() -> new Policy.TariffRateQuota(IMPORTS, 9, 6, 1, Map.of()), "is below the in-quota");
    refused(() -> new Policy.ImportQuota(IMPORTS, 9, Map.of(A, 0.5)), "sum to 0.5");
    refused(() -> new Policy.AdValoremDuty(IMPORTS, -0.1, PriceBasis.CIF), "ad valorem duty");
    refused(() -> new Policy.VariableLevy(X, Set.of(), Set.of(), 9, 9), "has no member");
    refused(
        () -> new Policy.Conduct("none", X, Set.of(), Set.of(), Behaviour.COURNOT, 1, Set.of()),
        "Coalition none has no member");
  }

  @Test
  void scopeWithoutNamesMeansAll() {
    var arc = Parts.toHome(A, Parts.rising(1));
    assertThat(new Scope(X, Set.of(), Set.of(), Set.of()).covers(arc, NOW)).isTrue();
    assertThat(new Scope(X, Set.of(B), Set.of(), Set.of()).covers(arc, NOW)).isFalse();
    assertThat(new Scope(X, Set.of(), Set.of(A), Set.of()).covers(arc, NOW)).isFalse();
    assertThat(new Scope(X, Set.of(), Set.of(), Set.of(PeriodId.of("2"))).covers(arc, NOW))
        .isFalse();
  }

  @Test
  void levyIsPaidByOutsidersOnly() {
    var arc = Parts.toHome(A, Parts.rising(1));
    assertThat(levy(Set.of(HOME), Set.of()).levies(arc)).isTrue();
    assertThat(levy(Set.of(HOME, A), Set.of()).levies(arc)).isFalse();
    assertThat(levy(Set.of(HOME), Set.of(B)).levies(arc)).isFalse();
    assertThat(levy(Set.of(B), Set.of()).levies(arc)).isFalse();
  }

  private static Policy.VariableLevy levy(Set<EconomyId> members, Set<EconomyId> origins) {
    return new Policy.VariableLevy(X, members, origins, 20, 9);
  }

  private static void refused(ThrowingCallable made, String reason) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(reason);
  }
}
