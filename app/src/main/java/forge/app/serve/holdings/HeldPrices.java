package forge.app.serve.holdings;

import forge.app.price.PriceCase;
import forge.app.price.PriceCaseReader;
import forge.app.price.PriceQuestion;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.pricing.book.Publication;
import forge.store.method.MethodFile;
import forge.store.method.MethodLibrary;
import forge.world.Product;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What prices are determined by: the methods and the evidence that come with Forge. */
public final class HeldPrices {

  private static final String ASKED = "request";

  private final HeldWorld world;
  private final HeldBook book;
  private final Held<List<MethodFile>> methods;

  /** Prices of a world, after those of a book. */
  public HeldPrices(HeldWorld world, HeldBook book) {
    this.world = world;
    this.book = book;
    this.methods = new Held<>(() -> MethodLibrary.shipped(world.world()).value());
  }

  /** The methods. */
  public List<MethodFile> methods() {
    return methods.get();
  }

  /** The case that a question is about, or what is wrong with it. */
  public Checked<Optional<PriceCase>> read(PriceQuestion question, Instant now) {
    var known = new Checked<>(Optional.of(world.world()), List.<Problem>of());
    return new PriceCaseReader(question, ASKED, now).read(known, Progress.NONE);
  }

  /** A period as it is written, or the last that was published of a chain. */
  public String period(String chain, String written) {
    if (!written.isEmpty()) {
      return written;
    }
    Set<String> products = new HashSet<>();
    for (Product each : world.world().products()) {
      if (each.mineral().equals(chain)) {
        products.add(each.id().code());
      }
    }
    return book.book().publications().reversed().stream()
        .filter(each -> about(each, products))
        .findFirst()
        .map(each -> each.id().period().label())
        .orElse("");
  }

  private static boolean about(Publication publication, Set<String> products) {
    return publication.proposal().prices().stream()
        .anyMatch(each -> products.contains(each.subject().product().code()));
  }
}
