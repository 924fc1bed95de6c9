package forge.store.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import forge.kernel.MassUnit;
import forge.reserve.plan.BuyingPlan;
import forge.reserve.plan.Material;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Table 10-1 of the Strategic and Critical Materials 2013 Report on Stockpile Requirements: printed
 * totals 1,221.41, 578.75 and 642.66 million; the printed rows add up to 1,221.40, 578.75 and
 * 642.65.
 */
class ShortfallTableTest {

  private static final ShortfallTable TABLE =
      ShortfallTable.read(ReserveLibrary.text(ReserveLibrary.TABLE));
  private static final Map<String, ShortfallTable.Row> ROWS =
      TABLE.rows().stream()
          .collect(Collectors.toMap(ShortfallTable.Row::material, Function.identity()));

  @Test
  void rowsAddUpToThePrintedTotalsButForACentOfRounding() {
    assertThat(TABLE.rows()).hasSize(18);
    assertThat(TABLE.total(ShortfallTable.Row::before)).isEqualByComparingTo("1221.40");
    assertThat(TABLE.total(ShortfallTable.Row::after)).isEqualByComparingTo("578.75");
    assertThat(TABLE.total(ShortfallTable.Row::reduction)).isEqualByComparingTo("642.65");
    assertThat(new BigDecimal("1221.41").subtract(TABLE.total(ShortfallTable.Row::before)))
        .isEqualByComparingTo("0.01");
  }

  @Test
  void aUnitCostsTheSameBeforeAndAfter() {
    for (ShortfallTable.Row each : TABLE.rows()) {
      BigDecimal price = each.price();
      BigDecimal own = each.before().millions().max(BigDecimal.ONE);
      // the price is known to half a cent of a million in the value before
      BigDecimal slack = new BigDecimal("0.005").divide(own, MathContext.DECIMAL64);
      List<BigDecimal> near =
          List.of(
              price,
              price.multiply(BigDecimal.ONE.subtract(slack)),
              price.multiply(BigDecimal.ONE.add(slack)));
      assertThat(near).as(each.material()).anyMatch(each.after()::allows);
      assertThat(near).as(each.material()).anyMatch(each.reduction()::allows);
    }
  }

  @Test
  void whatIndustryWouldBuyIsTheDifference() {
    for (ShortfallTable.Row each : TABLE.rows()) {
      BigDecimal left = each.before().units().subtract(each.after().units());
      assertThat(left.doubleValue())
          .as(each.material())
          .isCloseTo(each.reduction().units().doubleValue(), offset(1.0));
    }
  }

  @Test
  void unitsAndBasesStandAsPrinted() {
    assertThat(ROWS.get("Tin").unit()).isEqualTo(MassUnit.TONNE);
    assertThat(ROWS.get("Tin").price().doubleValue()).isCloseTo(21_417, offset(1.0));
    assertThat(ROWS.get("Antimony").unit()).isEqualTo(MassUnit.SHORT_TON);
    assertThat(ROWS.get("Antimony").price().doubleValue()).isCloseTo(8_064, offset(1.0));
    assertThat(ROWS.get("Antimony").tonnes().doubleValue()).isCloseTo(20_479.7, offset(0.1));
    assertThat(ROWS.get("Tungsten").unit()).isEqualTo(MassUnit.POUND);
    assertThat(ROWS.get("Tungsten").basis()).isEqualTo("W");
    assertThat(ROWS.get("Tungsten").price().doubleValue()).isCloseTo(7.464, offset(0.001));
    assertThat(ROWS.get("Tungsten").tonnes().doubleValue()).isCloseTo(5_120.3, offset(0.1));
    assertThat(ROWS.get("Germanium").unit()).isEqualTo(MassUnit.KILOGRAM);
    assertThat(ROWS.get("Dysprosium").basis()).isEqualTo("oxide");
    assertThat(ROWS.get("Dysprosium").price().doubleValue()).isCloseTo(460_426, offset(1.0));
  }

  @Test
  void theShippedPlanIsOverThisTableAndProven() {
    PlanOrder order =
        ReserveFiles.plan("nds.yaml", ReserveLibrary.text(ReserveLibrary.PLAN))
            .value()
            .orElseThrow();
    for (Material each : order.problem().materials()) {
      ShortfallTable.Row row = ROWS.get(each.name());
      assertThat(each.needed()).as(each.name()).isEqualByComparingTo(row.before().units());
      assertThat(each.unit()).isEqualTo(row.unit());
      assertThat(each.basis()).isEqualTo(row.basis());
      assertThat(each.price().doubleValue())
          .isCloseTo(row.price().doubleValue(), offset(1e-5 * row.price().doubleValue()));
    }
    BuyingPlan plan = BuyingPlan.of(order.problem(), order.tolerance(), order.parts());

    assertThat(order.problem().materials()).hasSize(18);
    assertThat(plan.proof().broken()).isEmpty();
    assertThat(plan.proven()).isTrue();
  }
}
