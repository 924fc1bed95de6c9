package forge.pricing.book;

import forge.kernel.PartyId;
import java.time.Instant;
import java.util.Optional;

/**
 * An approved proposal.
 *
 * @param publishedAt when it was approved
 * @param supersededAt when another version took its place, {@link Instant#MAX} where none has
 */
public record Publication(
    Entry.Proposal proposal, PartyId approver, Instant publishedAt, Instant supersededAt) {

  /** Its identifier. */
  public PublicationId id() {
    return proposal.id();
  }

  /** The same, superseded at a moment. */
  Publication supersededAt(Instant at) {
    return new Publication(proposal, approver, publishedAt, at);
  }

  /** Whether it is known at a moment and not superseded by then. */
  public boolean stands(Instant knownAt) {
    boolean superseded = supersededAt.isBefore(Instant.MAX) && !supersededAt.isAfter(knownAt);
    return !publishedAt.isAfter(knownAt) && !superseded;
  }

  /** The price of a product in a market, if it is in this publication. */
  public Optional<PublishedPrice> find(PriceKey key) {
    return proposal.prices().stream()
        .filter(price -> PriceKey.of(price.subject()).equals(key))
        .findFirst();
  }
}
