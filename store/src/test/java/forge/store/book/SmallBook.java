package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.Administration;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import forge.pricing.book.Inputs;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PublicationId;
import forge.pricing.determination.Known;
import forge.pricing.determination.Relevance;
import forge.pricing.edition.Edition;
import forge.pricing.edition.Order;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.Method;
import forge.store.evidence.EvidenceText;
import forge.store.ladder.LadderFile;
import forge.store.ladder.LadderFiles;
import forge.store.method.MethodFile;
import forge.store.method.MethodFiles;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A book of one chain on disk: oxide from three trades, of which one is restricted and one secret,
 * and metal from one trade that does not cover the oxide in it, so that the ladder moves both.
 */
final class SmallBook {

  static final World WORLD = WorldLoader.shipped().value();
  static final PartyId DESK = PartyId.of("desk");
  static final PartyId BOARD = PartyId.of("board");

  private static final String LADDER =
      """
      forge: price-ladder/1
      name: toy
      version: "1"
      title: a toy
      status: demonstration
      chain: rare-earths
      currency: USD
      unit: kg
      source: by hand
      weights: {high: 4, medium: 2, low: 1}
      products:
        - {product: ndpr-oxide, basis: NdPr oxide}
        - {product: ndpr-metal, basis: NdPr}
      steps:
        - {id: metal, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: by hand}
      """;

  private static final String EVIDENCE =
      """
      id,kind,product,date,price,currency,unit,basis,quantity,quantity_unit,buyer,seller,delivery,economy,source,confidentiality
      T1,transaction,ndpr-oxide,2026-05-14,100,USD,kg,NdPr oxide,10,t,Alpha,Beta,DEL,USA,returns,public
      T2,transaction,ndpr-oxide,2026-05-15,101,USD,kg,NdPr oxide,10,t,Gamma,Beta,DEL,USA,returns,restricted
      T3,transaction,ndpr-oxide,2026-05-18,105,USD,kg,NdPr oxide,20,t,Gamma,Delta,DEL,USA,returns,secret
      M1,transaction,ndpr-metal,2026-05-14,120,USD,kg,NdPr,10,t,Alpha,Beta,DEL,USA,returns,public
      M2,transaction,ndpr-metal,2026-06-14,135,USD,kg,NdPr,10,t,Alpha,Beta,DEL,USA,returns,public
      """;

  private final Path path;
  private Instant now = Instant.parse("2026-07-02T09:00:00Z");
  private int pause = 60;

  SmallBook(Path path) {
    this.path = path;
  }

  BookFolder folder() {
    return new BookFolder(path);
  }

  Path journal() {
    return path.resolve("journal.jsonl");
  }

  /** May with the ladder, and June, in which the oxide is carried forward; all approved. */
  SmallBook published() throws IOException {
    publish("2026-05");
    publish("2026-06");
    return this;
  }

  /** The same, everything recorded at one moment. */
  SmallBook atOnce() {
    pause = 0;
    return this;
  }

  void publish(String period) throws IOException {
    propose(period);
    approve(period);
  }

  void approve(String period) throws IOException {
    now = now.plusSeconds(pause);
    PublicationId id = PublicationId.find("rare-earths-" + period + ".1").orElseThrow();
    done(
        folder()
            .record(
                book -> new Administration(book, now, BOARD).approve(id),
                BookContents.Packed.NOTHING));
  }

  void propose(String label) throws IOException {
    now = now.plusSeconds(pause);
    Period period = Period.of(label);
    List<MethodFile> methods =
        List.of(method("ndpr-metal", "NdPr"), method("ndpr-oxide", "NdPr oxide"));
    List<Method> rules = methods.stream().map(MethodFile::method).toList();
    LadderFile ladder = LadderFiles.read("l", LADDER, WORLD).value();
    EvidenceSet evidence = Relevance.of(rules, period, evidence());
    BookContents.Packed packed = BookContents.pack(evidence, methods, Optional.of(ladder));
    done(
        folder()
            .record(
                book -> {
                  Map<ProductId, Known> before = before(book, rules, period);
                  var order =
                      new Order(period, rules, Optional.of(ladder.ladder()), evidence, before);
                  var offer =
                      new Administration.Offer(
                          "rare-earths",
                          period,
                          rules,
                          inputs(packed, before),
                          Edition.of(order).prices());
                  return new Administration(book, now, DESK)
                      .propose(offer, Entry.Standing.FINAL, "");
                },
                packed));
  }

  private Map<ProductId, Known> before(PriceBook book, List<Method> rules, Period period) {
    var before = new TreeMap<ProductId, Known>();
    for (Method each : rules) {
      ProductId product = each.specification().product();
      before.put(product, book.before(product, period, Relevance.bookParents(each), now));
    }
    return before;
  }

  private static Inputs inputs(BookContents.Packed packed, Map<ProductId, Known> before) {
    var entries = new ArrayList<Inputs.Before>();
    before.forEach((product, known) -> entries.add(new Inputs.Before(product, known)));
    return new Inputs(packed.evidence(), packed.methods(), packed.ladder(), entries);
  }

  static EvidenceSet evidence() {
    return EvidenceText.read("e.csv", EVIDENCE, EvidenceText.ANY_TIME).value();
  }

  static MethodFile method(String product, String basis) {
    String text =
        """
        forge: price-method/1
        name: %1$s
        version: "1"
        title: A method of a test
        status: demonstration
        valid: {from: 2024-01-01}
        product: %1$s
        specification: {currency: USD, unit: kg, basis: %2$s}
        calendar: {period: month, cut-off: {time: "17:00", zone: Europe/London}, revision: any-time}
        markets:
          zone: {economies: any, delivery: DEL, influenced: counts}
        tiers:
          - {figures: trades, kinds: transaction, statistic: weighted-mean}
        rounding: {decimals: 2}
        steadiness: {hysteresis: {amount: 0.01}, carry-forward: 2}
        """
            .formatted(product, basis);
    Checked<MethodFile> read = MethodFiles.read("m", text, WORLD);
    if (!read.clean()) {
      throw new IllegalStateException(read.problems().toString());
    }
    return read.value();
  }

  static void done(BookFolder.Recording recording) {
    if (!(recording instanceof BookFolder.Recording.Done)) {
      throw new IllegalStateException(recording.toString());
    }
  }

  /** Changes the text of entries and makes every hash anew, as who has the whole book can. */
  void forge(UnaryOperator<String> change) throws IOException {
    write(entries().stream().map(change).toList());
  }

  /** The text of each entry. */
  List<String> entries() throws IOException {
    return Files.readString(journal())
        .lines()
        .map(line -> line.substring(line.indexOf("\"entry\":") + 8, line.length() - 1))
        .toList();
  }

  /** Makes a journal of the texts of entries, each with its hash. */
  void write(List<String> entries) throws IOException {
    Hash last = Hash.NONE;
    var forged = new StringBuilder();
    for (String entry : entries) {
      Hash hash = Digest.of(last + "\n" + entry);
      forged.append(
          "{\"hash\":\"%s\",\"previous\":\"%s\",\"entry\":%s}\n".formatted(hash, last, entry));
      last = hash;
    }
    Files.writeString(journal(), forged);
  }

  /** What a verification of the whole book says: a line a difference. */
  List<String> differences() throws IOException {
    Checked<PriceBook> read = folder().read();
    if (!read.clean()) {
      throw new IllegalStateException(read.problems().toString());
    }
    List<PublicationId> all = read.value().publications().stream().map(each -> each.id()).toList();
    return new Verification(read.value(), folder().contents(), WORLD)
        .of(all).stream()
            .map(each -> each.publication() + " " + each.step() + " " + each.detail())
            .toList();
  }

  /** The files of the book below a folder of it. */
  List<Path> files(String kind) throws IOException {
    try (var files = Files.walk(path.resolve(kind))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
