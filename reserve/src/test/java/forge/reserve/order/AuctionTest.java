package forge.reserve.order;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.PartyId;
import forge.reserve.order.Auction.Bid;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four public copper auctions of 2005, 20,000 t each, in CNY/t, and rules of bidding. */
class AuctionTest {

  private static Sale sale(String sold, String price) {
    return new Sale(new BigDecimal("20000"), new BigDecimal(sold), new BigDecimal(price));
  }

  @ParameterizedTest
  @CsvSource({
    "20054,37986.6,761783276.40,100.3,true",
    "13385,37542.6,502507701.00,66.9,true",
    "13960,37758.8,527112848.00,69.8,true",
    "3761.7,38921.43,146410743.23,18.8,true",
    "20401,37986.6,774964626.60,102.0,false"
  })
  void receiptsAndFill(
      String sold, String price, String receipts, String fill, boolean withinTolerance) {
    Sale sale = sale(sold, price);

    assertThat(sale.receipts()).isEqualTo(receipts);
    assertThat(sale.fillPercent()).isEqualTo(fill);
    assertThat(sale.within(new BigDecimal("0.02"))).isEqualTo(withinTolerance);
  }

  @Test
  void allFourTogether() {
    BigDecimal total =
        Stream.of(
                sale("20054", "37986.6"),
                sale("13385", "37542.6"),
                sale("13960", "37758.8"),
                sale("3761.7", "38921.43"))
            .map(Sale::receipts)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(total).isEqualTo("1937814568.63");
  }

  private static Bid bid(String who, String quantity, String price) {
    return new Bid(PartyId.of(who), new BigDecimal(quantity), new BigDecimal(price));
  }

  private static Auction auction(String offered) {
    return new Auction(
        new Auction.Offer(new BigDecimal(offered), new BigDecimal("0.02")),
        new BigDecimal("1000"),
        new BigDecimal("90"));
  }

  @Test
  void noBidderBidsForMoreThanTheCap() {
    List<Bid> admitted =
        auction("5000")
            .admitted(
                List.of(bid("A", "600", "100"), bid("A", "500", "120"), bid("A", "400", "99")));

    assertThat(admitted).extracting(Bid::quantity).containsExactly(dec("600"), dec("400"));
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  @Test
  void theHighestBidsAreServedAndTheLastOnlyAsFarAsTheOfferGoes() {
    Auction auction = auction("1500");

    List<Bid> awards =
        auction.awards(
            List.of(bid("A", "1000", "100"), bid("B", "1000", "110"), bid("C", "10", "80")));

    assertThat(awards).containsExactly(bid("B", "1000", "110"), bid("A", "500", "100"));
    assertThat(auction.sale(awards).receipts()).isEqualTo("160000.00");
  }

  @Test
  void aLastBidWithinTheToleranceIsDeliveredWhole() {
    assertThat(auction("1500").awards(List.of(bid("B", "1000", "110"), bid("A", "530", "100"))))
        .extracting(Bid::quantity)
        .containsExactly(dec("1000"), dec("530"));
  }
}
