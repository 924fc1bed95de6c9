package forge.pricing.book;

import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.pricing.book.Refusal.Reason;
import forge.pricing.determination.Subject;
import forge.pricing.method.Calendar;
import forge.pricing.method.Method;
import forge.pricing.method.MethodId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rules by which entries come into the book: who proposes does not approve, a final price
 * stands but for corrections that its method allows, what is published is certified. Every entry is
 * ruled upon against the book as it stands; a refusal changes nothing.
 */
public final class Administration {

  private final PriceBook book;
  private final Entry.Stamp stamp;

  /** Rules on entries that a party makes now. */
  public Administration(PriceBook book, Instant now, PartyId by) {
    this.book = book;
    this.stamp = new Entry.Stamp(now, by);
  }

  /** What is put forward: prices by methods, with what they rest on. */
  public record Offer(
      String scope,
      Period period,
      List<Method> methods,
      Inputs inputs,
      List<PublishedPrice> prices) {

    public Offer {
      methods = List.copyOf(methods);
      prices = List.copyOf(prices);
      if (methods.size() != inputs.methods().size()) {
        throw new IllegalArgumentException("An offer names the text of each of its methods");
      }
    }
  }

  /** Rules on a proposal. */
  public Ruling propose(Offer offer, Entry.Standing standing, String reason) {
    return ruling(
        List.of(
            this::clock,
            () -> waiting(offer),
            () -> otherScope(offer.scope(), offer.period(), offer.prices()),
            () -> adopted(offer),
            () -> closed(offer, standing),
            () -> succession(offer, standing, reason),
            () -> certified(offer.prices())),
        () ->
            new Entry.Proposal(
                stamp,
                book.nextId(offer.scope(), offer.period()),
                standing,
                reason,
                offer.inputs(),
                offer.prices()));
  }

  /** Rules on an approval, without a look at the methods. */
  public Ruling approve(PublicationId id) {
    return approve(id, List.of());
  }

  /**
   * Rules on an approval.
   *
   * @param methods those of the proposal: a correction must be allowed on the day it is approved
   */
  public Ruling approve(PublicationId id, List<Method> methods) {
    return ruling(
        List.of(
            this::clock,
            () -> pending(id),
            () -> otherParty(id),
            () -> otherScope(id.scope(), id.period(), prices(id)),
            () -> late(id, methods),
            () -> certified(prices(id))),
        () -> new Entry.Approval(stamp, id));
  }

  /** Rules on a rejection; whoever proposed may withdraw. */
  public Ruling reject(PublicationId id, String reason) {
    return ruling(
        List.of(this::clock, () -> pending(id), () -> reasoned(reason)),
        () -> new Entry.Rejection(stamp, id, reason));
  }

  /** Rules on a challenge to a publication. */
  public Ruling challenge(PublicationId id, String reason, LocalDate answerBy) {
    return ruling(
        List.of(
            this::clock,
            () -> reasoned(reason),
            () ->
                book.find(id).isPresent()
                    ? Optional.empty()
                    : refusal(
                        Reason.UNKNOWN,
                        "there is no publication " + id,
                        "'forge price book' lists them.")),
        () -> new Entry.Challenge(stamp, Challenges.of(book).next(), id, reason, answerBy));
  }

  /** Rules on the answer to a challenge. */
  public Ruling answer(ChallengeId id, Entry.Finding finding, String reason) {
    return ruling(
        List.of(this::clock, () -> reasoned(reason), () -> Challenges.of(book).obstacle(id)),
        () -> new Entry.Answer(stamp, id, finding, reason));
  }

  /** Rules on the announcement of another version of a method. */
  public Ruling announce(MethodId id, Hash method, Entry.Plan plan, String reason) {
    return ruling(
        List.of(
            this::clock, () -> reasoned(reason), () -> MethodChanges.of(book).obstacleToNotice(id)),
        () -> new Entry.MethodNotice(stamp, id, method, plan, reason));
  }

  /** Rules on a parallel run of an announced method. */
  public Ruling run(MethodId id, Period period, Inputs inputs, List<PublishedPrice> prices) {
    return ruling(
        List.of(
            this::clock,
            () -> MethodChanges.of(book).obstacleToRun(id, period, inputs.methods()),
            () -> certified(prices)),
        () -> new Entry.ParallelRun(stamp, id, period, inputs, prices));
  }

  /** Rules on the adoption of an announced method. */
  public Ruling adopt(MethodId id) {
    return ruling(
        List.of(this::clock, () -> MethodChanges.of(book).obstacleToAdoption(id, stamp)),
        () -> new Entry.MethodAdoption(stamp, id));
  }

  private static Ruling ruling(
      List<Supplier<Optional<Refusal>>> rules, Supplier<? extends Entry> entry) {
    for (Supplier<Optional<Refusal>> rule : rules) {
      Optional<Refusal> refusal = rule.get();
      if (refusal.isPresent()) {
        return new Ruling.Refused(refusal.get());
      }
    }
    return new Ruling.Taken(entry.get());
  }

  static Optional<Refusal> refusal(Reason reason, String rule, String advice) {
    return Optional.of(new Refusal(reason, rule, advice));
  }

  private Optional<Refusal> clock() {
    return stamp.at().isBefore(book.lastRecorded())
        ? refusal(
            Reason.CLOCK_RUNS_BACK,
            "it is %s, before the last entry of %s".formatted(stamp.at(), book.lastRecorded()),
            "Check the clock of this machine.")
        : Optional.empty();
  }

  private static Optional<Refusal> reasoned(String reason) {
    return reason.isBlank()
        ? refusal(Reason.NO_REASON, "no reason is given", "Say why with --reason.")
        : Optional.empty();
  }

  private Optional<Refusal> waiting(Offer offer) {
    return book.pending().stream()
        .filter(each -> each.id().scope().equals(offer.scope()))
        .filter(each -> each.id().period().equals(offer.period()))
        .findFirst()
        .map(
            each ->
                new Refusal(
                    Reason.PROPOSAL_WAITS,
                    "proposal %s of %s waits".formatted(each.id(), each.stamp().by()),
                    "Approve or reject it first."));
  }

  /** A product's price for a period comes from one scope, so that one version supersedes it. */
  private Optional<Refusal> otherScope(String scope, Period period, List<PublishedPrice> prices) {
    for (PublishedPrice price : prices) {
      Subject subject = price.subject();
      Optional<PublicationId> other =
          book.history(PriceKey.of(subject), Instant.MAX).stream()
              .filter(each -> each.period().equals(period))
              .map(each -> each.publication().id())
              .filter(id -> !id.scope().equals(scope))
              .findFirst();
      if (other.isPresent()) {
        return refusal(
            Reason.OTHER_SCOPE,
            "%s stands already in %s".formatted(subject.product(), other.get()),
            "Correct that one.");
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> adopted(Offer offer) {
    var changes = MethodChanges.of(book);
    for (int i = 0; i < offer.methods().size(); i++) {
      Hash text = offer.inputs().methods().get(i);
      Optional<Refusal> obstacle =
          changes.obstacleToUse(offer.methods().get(i).id(), text, offer.period());
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> closed(Offer offer, Entry.Standing standing) {
    for (Method method : offer.methods()) {
      Instant closes = method.calendar().closes(offer.period());
      if (standing != Entry.Standing.PROVISIONAL && !stamp.at().isAfter(closes)) {
        return refusal(
            Reason.NOT_CLOSED,
            "evidence for %s is open until %s".formatted(offer.period(), closes),
            "Propose it as provisional, or wait.");
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> succession(Offer offer, Entry.Standing standing, String reason) {
    Optional<Publication> stands = book.findStanding(offer.scope(), offer.period());
    boolean isFinal =
        stands.isPresent() && stands.get().proposal().standing() != Entry.Standing.PROVISIONAL;
    if (standing != Entry.Standing.CORRECTED) {
      return isFinal
          ? refusal(
              Reason.ALREADY_FINAL,
              stands.get().id() + " is final",
              "Use 'forge price correct' with a reason.")
          : Optional.empty();
    }
    if (!isFinal) {
      return refusal(
          Reason.NOTHING_TO_CORRECT,
          "no final price of %s for %s stands".formatted(offer.scope(), offer.period()),
          "Propose it first.");
    }
    return reason.isBlank() ? reasoned(reason) : revision(offer.methods(), stands.get());
  }

  /** A correction that was proposed in time may be approved too late. */
  private Optional<Refusal> late(PublicationId id, List<Method> methods) {
    boolean correction =
        book.findPending(id)
            .filter(each -> each.standing() == Entry.Standing.CORRECTED)
            .isPresent();
    return correction
        ? book.findStanding(id.scope(), id.period()).flatMap(stands -> revision(methods, stands))
        : Optional.empty();
  }

  private Optional<Refusal> revision(List<Method> methods, Publication stands) {
    for (Method method : methods) {
      Calendar calendar = method.calendar();
      boolean allowed =
          switch (calendar.revision()) {
            case NONE -> false;
            case ANY_TIME -> true;
            case SAME_DAY -> day(stands.publishedAt(), calendar).equals(day(stamp.at(), calendar));
          };
      if (!allowed) {
        return refusal(
            Reason.NO_REVISION,
            calendar.revision() == Calendar.Revision.NONE
                ? "method %s revises no published price".formatted(method.id())
                : "method %s revises on the day of publication alone".formatted(method.id()),
            "Evidence that came late counts in the next period.");
      }
    }
    return Optional.empty();
  }

  private static LocalDate day(Instant at, Calendar calendar) {
    return at.atZone(calendar.cutOff().zone()).toLocalDate();
  }

  private static Optional<Refusal> certified(List<PublishedPrice> prices) {
    return prices.stream()
        .filter(price -> !price.verdict().passed())
        .findFirst()
        .map(
            price ->
                new Refusal(
                    Reason.NOT_CERTIFIED,
                    "the certificate of %s fails: %s"
                        .formatted(
                            PriceKey.of(price.subject()),
                            String.join("; ", price.verdict().failed())),
                    "This is a fault of the program: please report it."));
  }

  private Optional<Refusal> pending(PublicationId id) {
    if (book.findPending(id).isPresent()) {
      return Optional.empty();
    }
    return book.find(id)
        .map(
            each ->
                new Refusal(
                    Reason.NOT_PENDING,
                    "%s was approved by %s on %s"
                        .formatted(id, each.approver(), each.publishedAt()),
                    ""))
        .or(
            () ->
                refusal(
                    Reason.NOT_PENDING,
                    "no proposal " + id + " waits",
                    "'forge price book --pending' lists those that do."));
  }

  private Optional<Refusal> otherParty(PublicationId id) {
    return book.findPending(id)
        .filter(each -> each.stamp().by().namesSame(stamp.by()))
        .map(
            each ->
                new Refusal(
                    Reason.SAME_PARTY,
                    "%s proposed %s and may not approve it".formatted(stamp.by(), id),
                    "Let another party approve it."));
  }

  private List<PublishedPrice> prices(PublicationId id) {
    return book.findPending(id).map(Entry.Proposal::prices).orElse(List.of());
  }
}
