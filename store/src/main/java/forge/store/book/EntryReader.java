package forge.store.book;

import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.ChallengeId;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import forge.pricing.book.Inputs;
import forge.pricing.book.PublicationId;
import forge.pricing.book.PublishedPrice;
import forge.pricing.determination.Known;
import forge.pricing.method.MarketArea;
import forge.pricing.method.MethodId;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one entry. Anything that an entry does not have is a problem. */
final class EntryReader {

  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?");

  private final Findings findings;
  private final Form form;

  EntryReader(Findings findings, Node root) {
    this.findings = findings;
    this.form = Form.at(Place.root(root), findings);
  }

  Optional<Entry> read() {
    try {
      Entry entry = entry();
      form.close();
      return Optional.of(entry);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      findings.add(form.place(), "is no entry: " + wrong.getMessage(), "");
      return Optional.empty();
    }
  }

  private Entry entry() {
    var stamp = new Entry.Stamp(Instant.parse(text("at")), PartyId.of(text("by")));
    return switch (text("entry")) {
      case "proposal" -> proposal(stamp);
      case "approval" -> new Entry.Approval(stamp, publication());
      case "rejection" -> new Entry.Rejection(stamp, publication(), text("reason"));
      case "challenge" ->
          new Entry.Challenge(
              stamp,
              challenge(),
              publication(),
              text("reason"),
              LocalDate.parse(text("answer-by")));
      case "answer" ->
          new Entry.Answer(
              stamp, challenge(), word(Entry.Finding.class, text("finding")), text("reason"));
      case "method-notice" -> notice(stamp);
      case "parallel-run" -> run(stamp);
      case "method-adoption" -> new Entry.MethodAdoption(stamp, method());
      default -> throw new IllegalArgumentException("'" + text("entry") + "' is no kind of entry");
    };
  }

  private Entry.Proposal proposal(Entry.Stamp stamp) {
    PublicationId id = publication();
    return new Entry.Proposal(
        stamp,
        id,
        word(Entry.Standing.class, text("standing")),
        reasonOrNone(),
        inputs(),
        prices(id.period()));
  }

  /** The reason of a proposal, which may be empty. */
  private String reasonOrNone() {
    form.need("reason", "");
    return form.peek("reason");
  }

  private Entry.MethodNotice notice(Entry.Stamp stamp) {
    var plan =
        new Entry.Plan(
            LocalDate.parse(text("comments-until")),
            count(form, "parallel-runs"),
            LocalDate.parse(text("in-force-from")));
    return new Entry.MethodNotice(stamp, method(), new Hash(text("text")), plan, text("reason"));
  }

  private Entry.ParallelRun run(Entry.Stamp stamp) {
    Period period = Period.of(text("period"));
    return new Entry.ParallelRun(stamp, method(), period, inputs(), prices(period));
  }

  private Inputs inputs() {
    Form inputs = form(form, "inputs");
    Optional<Hash> ladder =
        inputs.elements("ladder").stream().map(Place::text).map(Hash::new).findFirst();
    List<Hash> methods =
        inputs.elements("methods").stream().map(Place::text).map(Hash::new).toList();
    var read =
        new Inputs(
            new Hash(inputs.text("evidence", "")),
            methods,
            ladder,
            each(inputs, "before", EntryReader::before));
    inputs.close();
    return read;
  }

  private static Inputs.Before before(Form form) {
    var last = new TreeMap<MarketArea.Name, Known.Last>();
    for (Place at : form.elements("last")) {
      Form each = Form.at(at, form.findings());
      last.put(
          word(MarketArea.Name.class, each.text("market", "")),
          new Known.Last(decimal(each, "price"), count(each, "carried")));
      each.close();
    }
    var parents = new TreeMap<Known.Parent, BigDecimal>();
    for (Place at : form.elements("parents")) {
      Form each = Form.at(at, form.findings());
      parents.put(
          new Known.Parent(
              ProductId.of(each.text("product", "")),
              word(MarketArea.Name.class, each.text("market", ""))),
          decimal(each, "price"));
      each.close();
    }
    return new Inputs.Before(ProductId.of(form.text("product", "")), new Known(last, parents));
  }

  private List<PublishedPrice> prices(Period period) {
    return each(form, "prices", each -> PriceReader.read(each, period));
  }

  static <T> List<T> each(Form form, String key, Function<Form, T> read) {
    var all = new ArrayList<T>();
    for (Place at : form.elements(key)) {
      Form each = Form.at(at, form.findings());
      all.add(read.apply(each));
      each.close();
    }
    return all;
  }

  static Form form(Form form, String key) {
    return form.need(key, "")
        .map(at -> Form.at(at, form.findings()))
        .orElseThrow(() -> new IllegalArgumentException("it has no " + key));
  }

  /** A decimal in plain digits; an exponent could stand for more digits than memory holds. */
  static BigDecimal decimal(Form form, String key) {
    return decimal(form.text(key, ""));
  }

  static BigDecimal decimal(String digits) {
    if (!PLAIN.matcher(digits).matches()) {
      throw new IllegalArgumentException("'" + digits + "' is no decimal in plain digits");
    }
    return new BigDecimal(digits);
  }

  static int count(Form form, String key) {
    String digits = form.text(key, "");
    if (!COUNT.matcher(digits).matches()) {
      throw new IllegalArgumentException("'" + digits + "' is no count");
    }
    return Integer.parseInt(digits);
  }

  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Wording.find(type, word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of %s".formatted(word, String.join(", ", Wording.all(type)))));
  }

  private String text(String key) {
    return form.text(key, "");
  }

  private PublicationId publication() {
    return PublicationId.find(text("publication"))
        .orElseThrow(
            () -> new IllegalArgumentException("'" + text("publication") + "' is no publication"));
  }

  private ChallengeId challenge() {
    return ChallengeId.find(text("challenge"))
        .orElseThrow(
            () -> new IllegalArgumentException("'" + text("challenge") + "' is no challenge"));
  }

  private MethodId method() {
    return new MethodId(text("method"), text("version"));
  }
}
