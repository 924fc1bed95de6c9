package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.pricing.book.Entry;
import forge.pricing.book.Inputs;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublicationId;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Known;
import forge.pricing.determination.Relevance;
import forge.pricing.edition.Edition;
import forge.pricing.edition.Order;
import forge.pricing.method.Method;
import forge.world.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes publications again from the evidence, methods and ladders that they name, and compares
 * them to the byte. What differs is told with the step at which it first differs.
 */
public final class Verification {

  /** The steps of a publication, in their order. */
  public enum Step {
    /** The evidence, methods and ladder are there under their hashes. */
    INPUTS,
    /** The book said before what the publication says it said. */
    BEFORE,
    /** The prices are of the same products and markets by the same methods. */
    SUBJECT,
    /** The method gives the same price, or withholds it for the same reason. */
    DETERMINATION,
    /** The ladder moves it to the same price. */
    COHERENCE,
    /** Counts, shares and exclusions are the same. */
    COUNTS,
    /** The certificate says the same. */
    CERTIFICATE,
    /** It was proposed once, and who proposed did not approve. */
    APPROVAL
  }

  /** One difference. */
  public record Difference(PublicationId publication, Step step, String detail) {}

  private final PriceBook book;
  private final BookContents contents;
  private final World world;
  private final Set<PublicationId> repeated;

  /** A verification of the publications of a book. */
  public Verification(PriceBook book, BookContents contents, World world) {
    this.book = book;
    this.contents = contents;
    this.world = world;
    this.repeated = repeated(book);
  }

  /** What was proposed twice under one identifier, which hides what stood there first. */
  private static Set<PublicationId> repeated(PriceBook book) {
    var seen = new HashSet<PublicationId>();
    return book.entries().stream()
        .filter(Entry.Proposal.class::isInstance)
        .map(entry -> ((Entry.Proposal) entry).id())
        .filter(id -> !seen.add(id))
        .collect(Collectors.toSet());
  }

  /** What differs in the publications with some identifiers, in their order. */
  public List<Difference> of(List<PublicationId> publications) {
    return publications.parallelStream().flatMap(id -> of(id).stream()).toList();
  }

  private List<Difference> of(PublicationId id) {
    var publication = book.find(id);
    if (publication.isEmpty()) {
      return List.of(new Difference(id, Step.INPUTS, "there is no such publication"));
    }
    var differences = new ArrayList<Difference>();
    Entry.Proposal proposal = publication.get().proposal();
    if (proposal.stamp().by().namesSame(publication.get().approver())) {
      String detail = "%s proposed and approved it".formatted(publication.get().approver());
      differences.add(new Difference(id, Step.APPROVAL, detail));
    }
    if (repeated.contains(id)) {
      differences.add(new Difference(id, Step.APPROVAL, "it was proposed more than once"));
    }
    recompute(proposal).ifPresent(differences::add);
    return differences;
  }

  /**
   * The first difference between a proposal and what its inputs give; none where it is the same.
   */
  public Optional<Difference> recompute(Entry.Proposal proposal) {
    try {
      Checked<BookContents.Grounds> grounds = contents.read(proposal.inputs(), world);
      if (!grounds.clean()) {
        Problem first = grounds.problems().getFirst();
        return Optional.of(new Difference(proposal.id(), Step.INPUTS, first.sentence()));
      }
      return compare(proposal, grounds.value());
    } catch (IOException e) {
      return Optional.of(new Difference(proposal.id(), Step.INPUTS, "it cannot be read: " + e));
    }
  }

  /** The methods that a proposal names, as far as they can be read. */
  public List<Method> methods(Entry.Proposal proposal) {
    try {
      return contents.read(proposal.inputs(), world).value().methods();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<Difference> compare(Entry.Proposal proposal, BookContents.Grounds grounds) {
    Optional<Difference> before = before(proposal, grounds.methods());
    if (before.isPresent()) {
      return before;
    }
    List<PublishedPrice> again = asWritten(proposal, edition(proposal, grounds).prices());
    if (!subjects(again).equals(subjects(proposal.prices()))) {
      return Optional.of(
          new Difference(proposal.id(), Step.SUBJECT, "other products, markets or methods"));
    }
    for (int i = 0; i < again.size(); i++) {
      Optional<Difference> difference =
          compare(proposal.id(), proposal.prices().get(i), again.get(i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  /** The edition of a proposal, computed again. */
  public static Edition edition(Entry.Proposal proposal, BookContents.Grounds grounds) {
    return Edition.of(
        new Order(
            proposal.id().period(),
            grounds.methods(),
            grounds.ladder(),
            grounds.evidence(),
            known(proposal.inputs())));
  }

  /** Prices as they read once they are written: the same digits. */
  private static List<PublishedPrice> asWritten(
      Entry.Proposal proposal, List<PublishedPrice> prices) {
    var written =
        new Entry.Proposal(
            proposal.stamp(),
            proposal.id(),
            proposal.standing(),
            proposal.reason(),
            proposal.inputs(),
            prices);
    Optional<Entry> read = EntryText.read("recomputed", 0, EntryText.of(written)).value();
    return read.orElseThrow() instanceof Entry.Proposal again ? again.prices() : prices;
  }

  private static Map<ProductId, Known> known(Inputs inputs) {
    var known = new TreeMap<ProductId, Known>();
    inputs.before().forEach(each -> known.put(each.product(), each.known()));
    return known;
  }

  private Optional<Difference> before(Entry.Proposal proposal, List<Method> methods) {
    for (Method method : methods) {
      ProductId product = method.specification().product();
      Known said =
          book.before(
              product,
              proposal.id().period(),
              Relevance.bookParents(method),
              proposal.stamp().at());
      Known stated = known(proposal.inputs()).getOrDefault(product, Known.NOTHING);
      if (!said.equals(stated) && !saidThen(proposal, method).equals(stated)) {
        String detail =
            "%s: the book said %s, the publication says %s".formatted(product, said, stated);
        return Optional.of(new Difference(proposal.id(), Step.BEFORE, detail));
      }
    }
    return Optional.empty();
  }

  /**
   * What the entries before a proposal said: where others were recorded at the same moment, only
   * their order tells which of them it knew.
   */
  private Known saidThen(Entry.Proposal proposal, Method method) {
    List<Entry> entries = book.entries();
    int position = entries.indexOf(proposal);
    return PriceBook.of(entries.subList(0, Math.max(0, position)))
        .before(
            method.specification().product(),
            proposal.id().period(),
            Relevance.bookParents(method),
            proposal.stamp().at());
  }

  private static List<Object> subjects(List<PublishedPrice> prices) {
    return prices.stream().<Object>map(PublishedPrice::subject).toList();
  }

  private static Optional<Difference> compare(
      PublicationId id, PublishedPrice book, PublishedPrice again) {
    return differs(id, Step.DETERMINATION, book, again, Verification::determined)
        .or(() -> differs(id, Step.COHERENCE, book, again, Verification::published))
        .or(() -> differs(id, Step.COUNTS, book, again, Verification::counts))
        .or(() -> differs(id, Step.CERTIFICATE, book, again, PublishedPrice::verdict));
  }

  private static Optional<Difference> differs(
      PublicationId id,
      Step step,
      PublishedPrice book,
      PublishedPrice again,
      Function<PublishedPrice, Object> part) {
    Object said = part.apply(book);
    Object found = part.apply(again);
    return said.equals(found)
        ? Optional.empty()
        : Optional.of(
            new Difference(
                id,
                step,
                "%s: the book has %s, recomputed it is %s"
                    .formatted(PriceKey.of(book.subject()), said, found)));
  }

  private static Object determined(PublishedPrice price) {
    return switch (price.outcome()) {
      case Outcome.Priced priced -> List.of(priced.determined(), priced.rest());
      case Outcome.Withheld withheld -> withheld;
    };
  }

  private static Object published(PublishedPrice price) {
    return switch (price.outcome()) {
      case Outcome.Priced priced -> List.of(priced.published(), priced.moves(), priced.carried());
      case Outcome.Withheld withheld -> withheld;
    };
  }

  private static Object counts(PublishedPrice price) {
    return List.of(price.tally(), price.exclusions());
  }
}
