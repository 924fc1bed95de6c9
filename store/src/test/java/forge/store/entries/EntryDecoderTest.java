package forge.store.entries;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.EconomyId;
import forge.levy.assessment.Refusal;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.Procedure;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EntryDecoderTest {

  private static Map<EntryColumn, String> row() {
    var row = new EnumMap<EntryColumn, String>(EntryColumn.class);
    row.put(EntryColumn.ENTRY, "E-1");
    row.put(EntryColumn.DESTINATION, "US");
    row.put(EntryColumn.ACCEPTED, "2026-06-15");
    row.put(EntryColumn.GOODS, "8112.92.10");
    row.put(EntryColumn.VALUE, "10000.50");
    row.put(EntryColumn.VALUE_BASIS, "FOB");
    row.put(EntryColumn.CURRENCY, "USD");
    return row;
  }

  private static Entry entry(Map<EntryColumn, String> row) {
    return ((EntryReading.Read) EntryDecoder.read(row)).entry();
  }

  private static List<Refusal> refusals(Map<EntryColumn, String> row) {
    return ((EntryReading.Unreadable) EntryDecoder.read(row)).refusals();
  }

  @Test
  void whatIsNotWrittenIsNotStated() {
    Entry entry = entry(row());
    assertThat(entry.declaration().destination()).isEqualTo(EconomyId.of("USA"));
    assertThat(entry.declaration().procedure()).isEqualTo(Procedure.FREE_CIRCULATION);
    assertThat(entry.version()).isEqualTo(1);
    assertThat(entry.origins().good().grade()).isEqualTo(EvidenceGrade.UNKNOWN);
    assertThat(entry.goods().quantities()).isEmpty();
    assertThat(entry.valuation().costs()).isEmpty();
    assertThat(entry.valuation().value()).isEqualByComparingTo("10000.5");
  }

  @Test
  void aFullRowIsRead() {
    Map<EntryColumn, String> row = row();
    row.put(EntryColumn.ORIGIN, "CHN");
    row.put(EntryColumn.NET_MASS_KG, "100");
    row.put(EntryColumn.QUANTITY, "0.45");
    row.put(EntryColumn.UNIT, "HLT");
    row.put(EntryColumn.CONTENT_OF, "Co");
    row.put(EntryColumn.CONTENT_KG, "12.5");
    row.put(EntryColumn.REFINED_IN, "JPN");
    row.put(EntryColumn.STAGE_EVIDENCE, "certified");
    row.put(EntryColumn.DOCUMENTS, "N851; Y951");
    row.put(EntryColumn.RELATED, "yes");
    Entry entry = entry(row);
    assertThat(entry.goods().find(DutyUnit.Dimension.VOLUME)).contains(new BigDecimal("45.00"));
    assertThat(entry.goods().find(Basis.of("Co"), Content.Figure.MASS))
        .contains(new BigDecimal("12.5"));
    assertThat(entry.origins().good().grade()).isEqualTo(EvidenceGrade.DECLARED);
    assertThat(entry.origins().at(Stage.REFINED).grade()).isEqualTo(EvidenceGrade.CERTIFIED);
    assertThat(entry.declaration().documents()).containsExactly("N851", "Y951");
    assertThat(entry.parties().related()).isTrue();
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    assertThat(refusals(new EnumMap<>(EntryColumn.class)))
        .extracting(Refusal::field)
        .containsExactly(
            "entry", "destination", "accepted", "goods", "value", "value_basis", "currency");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VALUE|-1|is below zero",
        "VALUE|10,000|is no number. Write it without marks between thousands",
        "VALUE|1,5|is no number. Write a decimal point",
        "VALUE|1e6|is no number. Write all its digits",
        "VALUE|abc|is no number. Write digits",
        "NET_MASS_KG|-0.5|is below zero",
        "ACCEPTED|15.06.2026|is no day written year-month-day",
        "ACCEPTED|2026-02-30|is no day of the calendar",
        "GOODS|811|has 2, 4, 6, 8 or 10 digits. Has a leading zero been lost?",
        "GOODS|ABCD|has 2, 4, 6, 8 or 10 digits",
        "ORIGIN|XX|is no country of ISO 3166-1",
        "ORIGIN|chn|Write it in capitals",
        "DESTINATION|EUROPE|is no country of ISO 3166-1",
        "VALUE_BASIS|EXW|is not one of the words of this field",
        "CURRENCY|usd|is no currency",
        "PROCEDURE|transitt|Did you mean transit?",
        "RELATED|maybe|is yes or no",
        "UNIT|LTR|a quantity and its unit stand together",
        "QUANTITY|4|a quantity and its unit stand together",
        "CONTENT_KG|4|a content has a substance",
        "CONTENT_OF|Co|a content has a substance",
        "ORIGIN_EVIDENCE|certified|is evidence of an origin that is not stated",
        "VERSION|0|is a whole number from 1"
      })
  void whatIsWrongIsRefusedByName(EntryColumn column, String text, String rule) {
    Map<EntryColumn, String> row = row();
    row.put(column, text);
    assertThat(refusals(row))
        .singleElement()
        .satisfies(refusal -> assertThat(refusal.sentence()).contains(rule));
  }

  @Test
  void moreContentThanMassIsRefused() {
    Map<EntryColumn, String> row = row();
    row.put(EntryColumn.NET_MASS_KG, "10");
    row.put(EntryColumn.CONTENT_OF, "Co");
    row.put(EntryColumn.CONTENT_KG, "10.001");
    assertThat(refusals(row))
        .singleElement()
        .extracting(Refusal::reason)
        .isEqualTo(Refusal.Reason.CONTENT_EXCEEDS_MASS);
    row.put(EntryColumn.CONTENT_KG, "10");
    assertThat(entry(row).goods().contents()).hasSize(1);
  }

  @Test
  void aCellOfAMillionCharactersIsShownByItsBeginningAndItsLength() {
    Map<EntryColumn, String> row = row();
    row.put(EntryColumn.VALUE, "9".repeat(1_000_000));
    row.put(EntryColumn.EXPORTER, "x".repeat(1_000_000));
    assertThat(refusals(row))
        .hasSize(2)
        .allSatisfy(
            refusal -> {
              assertThat(refusal.value()).hasSizeLessThan(100).contains("(1000000 characters)");
              assertThat(refusal.sentence()).hasSizeLessThan(300);
            });
  }
}
