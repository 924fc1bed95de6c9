package forge.app.price;

import forge.kernel.ProductId;
import forge.pricing.book.Administration;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.pricing.book.Refusal;
import forge.pricing.book.Ruling;
import forge.pricing.determination.Known;
import forge.pricing.method.Method;
import forge.store.book.BookContents;
import forge.store.book.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is asked of the administration of a book: rulings, whoever asks for them. */
public final class PriceDesk {

  private PriceDesk() {}

  /** What is offered to a book: the prices that follow from a case and what the book said. */
  public static Administration.Offer offer(
      PriceBook book, PriceCase order, BookContents.Packed packed, Instant now) {
    Map<ProductId, Known> before = order.before(book, now);
    return new Administration.Offer(
        order.scope(),
        order.period(),
        order.methods(),
        PriceCase.inputs(packed, before),
        order.edition(before).prices());
  }

  /** The ruling on an approval, which is given only if the proposal computes again to the byte. */
  public static Ruling approval(
      PriceBook now, Administration administration, PublicationId id, Verification again) {
    List<Method> methods = now.findPending(id).map(again::methods).orElse(List.of());
    Ruling ruling = administration.approve(id, methods);
    if (ruling instanceof Ruling.Refused) {
      return ruling;
    }
    return now.findPending(id)
        .flatMap(again::recompute)
        .<Ruling>map(
            difference ->
                new Ruling.Refused(
                    new Refusal(
                        Refusal.Reason.NOT_RECOMPUTED,
                        "what it names does not give it: " + difference.detail(),
                        "Reject it and propose it again.")))
        .orElse(ruling);
  }
}
