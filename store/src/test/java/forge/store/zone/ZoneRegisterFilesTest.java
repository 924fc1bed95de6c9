package forge.store.zone;

import static forge.store.zone.ZoneTexts.SOUND;
import static forge.store.zone.ZoneTexts.WORLD;
import static forge.store.zone.ZoneTexts.read;
import static forge.store.zone.ZoneTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.levy.zone.Overdue;
import forge.levy.zone.Relation;
import forge.levy.zone.Standing;
import forge.levy.zone.StandingStatus;
import forge.levy.zone.Term;
import forge.levy.zone.TermsStatus;
import forge.levy.zone.ZoneRegister;
import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers as files: what is shipped, what is documented, and what is written and read again. */
class ZoneRegisterFilesTest {

  private static final Path EXAMPLE = Path.of("../docs/formats/zone-example.yaml");
  private static final PublishedSchema SCHEMA = PublishedSchema.of("zone");

  private static ZoneRegister shipped() {
    var shipped = ZoneRegisterFiles.shipped(WORLD);
    assertThat(shipped.problems()).isEmpty();
    return shipped.value();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void attendanceIsNotMembership() {
    ZoneRegister register = shipped();
    List<Standing> attended =
        register.standings(Relation.FORUM_MEMBER, day("2026-02-04")).stream()
            .filter(each -> each.status() == StandingStatus.ATTENDED)
            .toList();
    // 54 states, the Commission and the host.
    assertThat(attended).hasSize(56);
    assertThat(register.members(Relation.FORUM_MEMBER, day("2026-06-01"))).isEmpty();
    assertThat(register.members(Relation.AGREEMENT_PARTY, day("2026-06-01"))).isEmpty();
    assertThat(register.standings(Relation.FORUM_MEMBER, day("2026-02-03"))).isEmpty();
  }

  @Test
  void theZoneOfTheScenariosIsThatOfTheDataSet() {
    assertThat(shipped().members(Relation.SCENARIO_MEMBER, day("2026-02-04")))
        .hasSize(WORLD.outlook().zone().size())
        .contains(new EconomyId("JPN"), new EconomyId("XEU"))
        .doesNotContain(new EconomyId("CHN"));
  }

  @Test
  void plansHavePartnersOnTheirDays() {
    ZoneRegister register = shipped();
    assertThat(register.members(Relation.ACTION_PLAN_PARTNER, day("2026-04-23")))
        .extracting(EconomyId::code)
        .containsExactly("MEX", "USA");
    assertThat(register.members(Relation.ACTION_PLAN_PARTNER, day("2026-04-24")))
        .hasSize(2 + WORLD.members("EU27").size())
        .doesNotContain(new EconomyId("JPN"));
    assertThat(register.plans(day("2026-03-19")))
        .extracting(plan -> plan.id())
        .containsExactly("us-mexico", "us-japan");
  }

  @Test
  void sixtyDaysEndOnTheFifthOfApril() {
    assertThat(shipped().overdue(day("2026-04-05"))).isEmpty();
    assertThat(shipped().overdue(day("2026-04-06")))
        .extracting(late -> late.commitment().id(), Overdue::days)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("minerals", 1L),
            org.assertj.core.groups.Tuple.tuple("floors", 1L));
  }

  @Test
  void everyTermIsADemonstration() {
    ZoneRegister register = shipped();
    assertThat(register.terms(day("2026-06-01")))
        .hasSize(Relation.values().length)
        .allMatch(each -> each.status() == TermsStatus.DEMONSTRATION)
        .allMatch(each -> each.note().startsWith("DEMONSTRATION"));
    assertThat(register.findTerms(Relation.SCENARIO_MEMBER, day("2026-02-04")).orElseThrow().in())
        .containsExactly(Term.PREFERENCE, Term.FLOOR, Term.CUMULATION);
  }

  @Test
  void koreaChairsToTheEndOfJune() {
    assertThat(shipped().findChair(day("2026-06-30")).orElseThrow().economy())
        .isEqualTo(new EconomyId("KOR"));
    assertThat(shipped().findChair(day("2026-07-01"))).isEmpty();
    assertThat(shipped().head().notPublic()).anyMatch(each -> each.startsWith("Who chairs after"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shipped", "example", "sound"})
  void whatIsWrittenIsReadAgainAndFitsTheSchema(String which) throws IOException {
    String text =
        switch (which) {
          case "shipped" -> ZoneRegisterFiles.shippedText();
          case "example" -> Files.readString(EXAMPLE);
          default -> SOUND;
        };
    assertThat(SCHEMA.errors(text)).isEmpty();
    var first = read(text);
    assertThat(first.problems()).isEmpty();
    String canonical = ZoneText.canonical(first.value());
    assertThat(SCHEMA.errors(canonical)).isEmpty();
    var again = read(canonical);
    assertThat(again.problems()).isEmpty();
    assertThat(again.value()).isEqualTo(first.value());
    assertThat(ZoneText.canonical(again.value())).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: signed, from|status: sworn, from",
        "confidence: A}|confidence: E}",
        "owner: Committee, |",
        "due-days: 60|due-days: 60, due: 2026-05-01",
        "due-days: 60|due-days: soon",
        ", evidence: Report|",
        "day: 2026-03-04|day: fourth of March",
        "title: Two economies|tytle: Two economies",
      })
  void whatTheSchemaRefusesTheReaderRefuses(String change) {
    List<String> parts = new ArrayList<>(List.of(change.split("\\|", -1)));
    String broken = with(parts.getFirst(), parts.getLast());
    assertThat(SCHEMA.errors(broken)).isNotEmpty();
    assertThat(read(broken).clean()).isFalse();
  }

  @Test
  void aFileThatIsCutOrMissingIsAProblem() {
    assertThat(ZoneTexts.problems(SOUND.substring(0, 300))).contains("not YAML here");
    assertThat(ZoneTexts.problems("")).isNotEmpty();
    assertThat(ZoneRegisterFiles.read(Path.of("nowhere.yaml"), WORLD).problems())
        .singleElement()
        .extracting(each -> each.rule())
        .isEqualTo("there is no such file");
  }
}
