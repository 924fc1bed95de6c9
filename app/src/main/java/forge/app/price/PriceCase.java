package forge.app.price;

import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.Inputs;
import forge.pricing.book.PriceBook;
import forge.pricing.determination.Known;
import forge.pricing.determination.Relevance;
import forge.pricing.edition.Edition;
import forge.pricing.edition.Order;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.ladder.StageLadder;
import forge.pricing.method.Method;
import forge.store.book.BookContents;
import forge.store.ladder.LadderFile;
import forge.store.method.MethodFile;
import forge.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that a determination needs, read and checked.
 *
 * @param scope the product or the chain that is priced
 * @param evidence the part of the evidence that the prices can depend on
 */
public record PriceCase(
    World world,
    String scope,
    Period period,
    List<MethodFile> files,
    Optional<LadderFile> ladder,
    EvidenceSet evidence) {

  public PriceCase {
    files = List.copyOf(files);
    evidence = Relevance.of(files.stream().map(MethodFile::method).toList(), period, evidence);
  }

  public List<Method> methods() {
    return files.stream().map(MethodFile::method).toList();
  }

  /** What a book says before, of every product, as known at a moment. */
  public Map<ProductId, Known> before(PriceBook book, Instant knownAt) {
    var before = new TreeMap<ProductId, Known>();
    for (Method method : methods()) {
      ProductId product = method.specification().product();
      before.put(product, book.before(product, period, Relevance.bookParents(method), knownAt));
    }
    return before;
  }

  /** The prices that follow. */
  public Edition edition(Map<ProductId, Known> before) {
    Optional<StageLadder> steps = ladder.map(LadderFile::ladder);
    return Edition.of(new Order(period, methods(), steps, evidence, before));
  }

  /** The texts to keep with a publication. */
  public BookContents.Packed contents() {
    return BookContents.pack(evidence, files, ladder);
  }

  /** What a publication names as its inputs. */
  public static Inputs inputs(BookContents.Packed packed, Map<ProductId, Known> before) {
    var entries = new ArrayList<Inputs.Before>();
    before.forEach((product, known) -> entries.add(new Inputs.Before(product, known)));
    return new Inputs(packed.evidence(), packed.methods(), packed.ladder(), entries);
  }
}
