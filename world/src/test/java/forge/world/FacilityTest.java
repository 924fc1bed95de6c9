package forge.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A facility adds capacity to a later year when it starts after the given one and is no plan. */
class FacilityTest {

  @ParameterizedTest
  @EnumSource(names = {"OPERATING", "RAMPING", "COMMISSIONING", "CONSTRUCTION", "COMMITTED"})
  void whatIsBuiltOrCommittedCounts(Facility.State state) {
    assertThat(facility(OptionalInt.of(2025), state).addedAfter(2024)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"IDLE", "PLANNED", "CLOSED"})
  void whatIsOnlyPlannedOrStandsStillDoesNot(Facility.State state) {
    assertThat(facility(OptionalInt.of(2025), state).addedAfter(2024)).isFalse();
  }

  /** The capacity of the year itself holds what started in it. */
  @Test
  void whatStartedBeforeOrInTheYearDoesNotCountAgain() {
    var running = facility(OptionalInt.of(2024), Facility.State.OPERATING);
    assertThat(running.addedAfter(2024)).isFalse();
    assertThat(running.addedAfter(2023)).isTrue();
  }

  @Test
  void whoseStartIsUnknownDoesNotCount() {
    assertThat(facility(OptionalInt.empty(), Facility.State.OPERATING).addedAfter(2024)).isFalse();
  }

  @Test
  void capacityIsPositive() {
    var schedule = new Facility.Schedule(OptionalInt.empty(), Facility.State.IDLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facility(Figure.exact(0), schedule))
        .withMessageContaining("must be positive");
  }

  private static Facility facility(OptionalInt start, Facility.State state) {
    return facility(Figure.exact(40), new Facility.Schedule(start, state));
  }

  private static Facility facility(Figure capacity, Facility.Schedule schedule) {
    return new Facility(
        "plant",
        WorldSketch.MYS,
        new ProcessId("sep"),
        new Facility.Owner("", Set.of()),
        capacity,
        schedule,
        2025,
        WorldSketch.observed());
  }
}
