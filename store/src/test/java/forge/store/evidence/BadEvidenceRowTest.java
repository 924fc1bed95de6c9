package forge.store.evidence;

import static forge.store.evidence.EvidenceRows.COST;
import static forge.store.evidence.EvidenceRows.PAYABLE;
import static forge.store.evidence.EvidenceRows.QUOTATION;
import static forge.store.evidence.EvidenceRows.RATE;
import static forge.store.evidence.EvidenceRows.TRADE;
import static forge.store.evidence.EvidenceRows.USE;
import static forge.store.evidence.EvidenceRows.problems;
import static forge.store.evidence.EvidenceRows.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that breaks a rule is dropped, and one sentence says which rule and what to do. */
class BadEvidenceRowTest {

  /** A sound row, what is changed in it, and below it the problem of line 2. */
  private static final String BAD =
      """
      TRADE kind=
        kind: a row states its kind. Say what the row is: transaction, quotation, and so on.
      TRADE kind=transacton
        kind = transacton: no kind is written so. Did you mean transaction?
      TRADE unit=
        unit: a transaction states its unit. Write the unit that the price is for: t, kg, lb or another.
      TRADE unit=kgs
        unit = kgs: no unit is written so. Did you mean kg?
      TRADE basis=
        basis: a transaction states its basis. Say what the unit counts: gross, wet, or a substance such as Co.
      TRADE basis=Gross
        basis = Gross: no basis is written so. Did you mean gross?
      TRADE price=-3
        price = -3: a price is above zero. Leave the row out where there was none.
      TRADE price=0.00
        price = 0.00: a price is above zero. Leave the row out where there was none.
      TRADE price=
        price: a price, or a range, is stated. Give a price, or both ends of a range in low and high.
      TRADE price=1e3
        price = 1e3: a number is written in digits with at most one point. Write 1234.5, without a unit, an exponent or marks between thousands.
      QUOTATION low=105
        low = 105: the low end of a range is above its high end, 104. Are the two interchanged?
      QUOTATION high=
        high: a range states both its ends. Give both ends of the range, or one price.
      QUOTATION price=102
        price = 102: a price and a range are both given, and only one can hold. Clear the price, or both low and high.
      QUOTATION low=0
        low = 0: the low end of a range is above zero. Leave the row out where there was none.
      TRADE currency=usd
        currency = usd: a currency is three capital letters, or % where the amount is no money. Write the ISO 4217 code, such as USD.
      TRADE delivery=cif
        delivery = cif: no delivery is written so. Did you mean CIF?
      TRADE delivery=
        delivery: a transaction states its delivery. Write the delivery term, such as CIF.
      TRADE economy=NL
        economy = NL: an economy is three capital letters. Write the ISO 3166 code, such as JPN.
      TRADE date=2026-06-03
        date = 2026-06-03: the date lies in the future; it is 2026-06-02 at the latest. Are day and month, or the year, mistaken?
      TRADE date=18.05.2026
        date = 18.05.2026: a date is written year-month-day. Write 2026-05-29.
      TRADE date=2026-02-30
        date = 2026-02-30: a date is written year-month-day. Write 2026-05-29.
      TRADE received=2026-06-01T14:00:01+02:00
        received = 2026-06-01T14:00:01+02:00: it was received in the future; it is 2026-06-01T12:00:00Z now. Is the offset from UTC mistaken?
      TRADE received=2026-05-17T09:59:59Z
        received = 2026-05-17T09:59:59Z: it was received before its date, 2026-05-18. Has one of the two been mistaken, or the offset from UTC?
      TRADE received=2026-05-18T10:00:00
        received = 2026-05-18T10:00:00: a moment is written with its offset from UTC. Write 2026-05-29T16:00:00+01:00, or a date.
      TRADE assay=99.5
        assay = 99.5: an assay is a mass fraction in (0, 1]. Was it given in percent?
      TRADE assay=0
        assay = 0: an assay is a mass fraction in (0, 1]. Leave it empty where it was not measured.
      TRADE moisture=1
        moisture = 1: moisture is a mass fraction in [0, 1). Was it given in percent?
      TRADE moisture=-0.1
        moisture = -0.1: moisture is a mass fraction in [0, 1).
      TRADE tax_inside=13
        tax_inside = 13: the tax inside a price is a share in [0, 1) of the price without it. Was it given in percent? 13 % is 0.13.
      TRADE credit_days=30.5
        credit_days = 30.5: this is a whole number from -3650 to 3650.
      TRADE quantity=0
        quantity = 0: a quantity is above zero. Leave the row out where there was none.
      TRADE affiliated=true
        affiliated = true: this is yes or no. Leave it empty for no.
      TRADE confidentiality=secrt
        confidentiality = secrt: no confidentiality is written so. Did you mean secret?
      TRADE seller=
        seller: a transaction states its seller. Name the seller by a code; it is never shown without clearance.
      TRADE source=
        source: a transaction states its source. Say who quotes or reports it.
      TRADE facility=plant
        facility = plant: a transaction has no facility, so this cell is empty. Clear the cell, or mend the kind.
      QUOTATION buyer=b
        buyer = b: a quotation has no buyer, so this cell is empty. Clear the cell, or mend the kind.
      COST life=0
        life = 0: this is a whole number from 1 to 100.
      COST capital=-1
        capital = -1: capital is not negative.
      PAYABLE currency=USD
        currency = USD: a payable is in percent of the price of another product. Write % as its currency.
      PAYABLE basis=Co
        basis = Co: a payable has no basis, so this cell is empty. Clear the cell, or mend the kind.
      USE quantity_basis=
        quantity_basis: a use states its quantity basis. Say what the quantity counts: gross, wet, or a substance such as Co.
      RATE price=0
        price = 0: an exchange rate is above zero. Leave the row out where there was none.
      RATE per_currency=CNY
        per_currency = CNY: an exchange rate is between two currencies, not CNY and CNY. Mend one of them.
      RATE product=x
        product = x: an exchange-rate has no product, so this cell is empty. Clear the cell, or mend the kind.
      """;

  private static final Map<String, String> SOUND =
      Map.of(
          "TRADE", TRADE,
          "QUOTATION", QUOTATION,
          "COST", COST,
          "PAYABLE", PAYABLE,
          "USE", USE,
          "RATE", RATE);

  static List<Arguments> rows() {
    List<String> lines = BAD.lines().toList();
    return IntStream.range(0, lines.size() / 2)
        .mapToObj(i -> bad(lines.subList(2 * i, 2 * i + 2)))
        .toList();
  }

  private static Arguments bad(List<String> lines) {
    String[] change = lines.getFirst().split(" ", 2);
    String row = SOUND.getOrDefault(change[0], "");
    return Arguments.of(row, change[1], "e.csv:2: " + lines.getLast().strip());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void oneProblemInOneSentence(String row, String changes, String sentence) {
    String bad = with(row, changes);

    assertThat(problems(bad)).containsExactly(sentence);
    assertThat(EvidenceRows.read(EvidenceRows.csv(bad)).value().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {TRADE, QUOTATION, COST, PAYABLE, USE, RATE})
  void withoutTheFaultTheRowIsSound(String row) {
    assertThat(problems(row)).isEmpty();
  }

  @Test
  void allProblemsOfARowAreFoundAtOnce() {
    String bad = with(TRADE, "unit=;price=-1;assay=99;date=2027-01-01;buyer=");

    assertThat(problems(bad)).hasSize(5);
  }

  @Test
  void soundRowsAreKept() {
    var read =
        EvidenceRows.read(
            EvidenceRows.csv(with(TRADE, "price=0"), with(TRADE, "id=T2"), with(RATE, "price=x")));

    assertThat(read.value().all()).hasSize(1);
    assertThat(read.problems()).extracting(problem -> problem.line()).containsExactly(2, 4);
  }

  @Test
  void idStandsOnce() {
    assertThat(problems(TRADE, QUOTATION, with(TRADE, "price=3")))
        .containsExactly(
            "e.csv:4: id = T1: an id names one row, and this one stands on line 2 already."
                + " Remove one of the two rows, or give it an id of its own.");
  }

  @Test
  void dayThatHasBegunSomewhereIsNotInTheFuture() {
    // At noon in London it is 2 June in Kiritimati already.
    assertThat(problems(with(TRADE, "date=2026-06-02"))).isEmpty();
  }

  @Test
  void morningInTheEastIsTheDayBeforeInUtc() {
    String row = with(TRADE, "received=2026-05-18T08:00:00+08:00");

    assertThat(problems(row)).isEmpty();
  }

  @Test
  void amountInPercentNeedsNoDelivery() {
    String rate = with(QUOTATION, "currency=%;unit=;basis=;delivery=;place=;economy=");

    assertThat(problems(rate)).isEmpty();
  }

  @Test
  void problemsOfARuinedFileAreCounted() {
    String[] rows = new String[1200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = with(TRADE, "id=T" + i + ";price=0");
    }

    assertThat(problems(rows))
        .hasSize(501)
        .last()
        .asString()
        .contains("700 more problems are not shown");
  }
}
