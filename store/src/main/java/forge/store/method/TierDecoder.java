package forge.store.method;

import forge.kernel.ProductId;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Selection;
import forge.pricing.method.Tier;
import forge.pricing.method.Window;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tiers of a method in their order. */
final class TierDecoder {

  static final String NOT_PRICED = "the method prices no such market";
  static final String PRICE_IT = "Add it to markets, or leave it out here.";

  static final String FIGURES = "figures";
  static final String DERIVED = "derived";
  static final String STRUCTURAL = "structural";

  /** Payables as they are read where a share is given and none are looked at. */
  static final Selection ANY_PAYABLES =
      payables(List.of(), Window.PERIOD, Selection.RangeEnd.MIDDLE);

  private final FiguresDecoder figures;
  private final Set<MarketArea.Name> priced;
  private final Set<String> names = new HashSet<>();

  TierDecoder(FiguresDecoder figures, Set<MarketArea.Name> priced) {
    this.figures = figures;
    this.priced = priced;
  }

  /** The tiers without a problem. */
  List<Tier> read(MethodForm method) {
    var tiers = new ArrayList<Tier>();
    Optional<Place> list =
        method.form().need("tiers", "Say which evidence counts: a list such as - figures: trades.");
    list.filter(at -> at.node() instanceof Node.Items items && items.items().isEmpty())
        .ifPresent(at -> method.findings().add(at, "is empty", "A method has at least one tier."));
    for (MethodForm form : method.list("tiers")) {
      int before = method.findings().count();
      Optional<Tier> tier = form.only(List.of(FIGURES, DERIVED, STRUCTURAL)).map(k -> tier(form, k));
      form.close();
      if (method.findings().count() == before) {
        tier.ifPresent(tiers::add);
      }
    }
    return tiers;
  }

  private Tier tier(MethodForm form, String kind) {
    String name = form.text(kind, "Name the tier.");
    if (!name.isEmpty() && !names.add(name)) {
      form.refuse(kind, "a tier of this name stands already", "Name each tier differently.");
    }
    Set<MarketArea.Name> markets = markets(form);
    return switch (kind) {
      case FIGURES -> figures.read(form, name, markets);
      case DERIVED -> derived(form, name, markets);
      default ->
          new Tier.Structural(
              name,
              markets,
              form.decimal("share-of-use", Limit.POSITIVE),
              form.decimal("return", Limit.NON_NEGATIVE),
              form.decimal("utilisation", Limit.PART));
    };
  }

  private Set<MarketArea.Name> markets(MethodForm form) {
    if (!form.has("markets")) {
      return priced;
    }
    var markets = EnumSet.noneOf(MarketArea.Name.class);
    for (Place word : form.words("markets")) {
      int before = form.findings().count();
      MarketArea.Name market = form.choice(word, MarketArea.Name.class);
      if (form.findings().count() == before && !priced.contains(market)) {
        form.findings().add(word, NOT_PRICED, PRICE_IT);
      }
      markets.add(market);
    }
    return markets;
  }

  private Tier derived(MethodForm form, String name, Set<MarketArea.Name> markets) {
    var nothing = new Tier.Parent(ProductId.of("?"), Optional.empty());
    Tier.Parent parent =
        form.need("parent", "Name the parent price: {product: …, book: true}.")
            .map(each -> parent(each, name, markets))
            .orElse(nothing);
    Tier.Transfer transfer =
        form.need("transfer", "Give {version: …, share: …}, or payables in place of the share.")
            .map(TierDecoder::transfer)
            .orElseGet(() -> transfer("?", Optional.empty()));
    return new Tier.Derived(name, markets, parent, transfer);
  }

  private Tier.Parent parent(MethodForm form, String name, Set<MarketArea.Name> markets) {
    String product = form.text("product", "Name the parent product.");
    Optional<Tier.Figures> own = Optional.empty();
    if (form.only(List.of("figures", "book")).orElse("book").equals("figures")) {
      own = form.find("figures").map(each -> closed(each, name, markets));
    } else {
      form.form().find("book").ifPresent(at -> requireTrue(form, at));
    }
    form.close();
    return new Tier.Parent(ProductId.of(product.isEmpty() ? "?" : product), own);
  }

  private Tier.Figures closed(MethodForm form, String name, Set<MarketArea.Name> markets) {
    Tier.Figures read = figures.read(form, name, markets);
    form.close();
    return read;
  }

  private static void requireTrue(MethodForm form, Place at) {
    boolean yes =
        at.node() instanceof Node.Scalar scalar
            && !scalar.quoted()
            && scalar.text().equals("true");
    if (!yes) {
      form.findings().add(at, "must be true", "Leave it out where figures give the price.");
    }
  }

  private static Tier.Transfer transfer(MethodForm form) {
    String version = form.text("version", "A transfer function has a version.");
    form.only(List.of("share", "payables"));
    Optional<BigDecimal> share = form.findDecimal("share", Limit.NON_NEGATIVE);
    Selection payables =
        form.find("payables").map(TierDecoder::payables).orElse(ANY_PAYABLES);
    BigDecimal addition = form.decimalOr("addition", Limit.ANY, BigDecimal.ZERO);
    form.close();
    return new Tier.Transfer(version.isEmpty() ? "?" : version, share, payables, addition);
  }

  private static Tier.Transfer transfer(String version, Optional<BigDecimal> share) {
    return new Tier.Transfer(version, share, ANY_PAYABLES, BigDecimal.ZERO);
  }

  private static Selection payables(MethodForm form) {
    Selection payables =
        payables(
            FiguresDecoder.sources(form),
            Spans.window(form),
            form.choiceOr("range", Selection.RangeEnd.MIDDLE));
    form.close();
    return payables;
  }

  private static Selection payables(
      List<String> sources, Window window, Selection.RangeEnd end) {
    return new Selection(Set.of(EvidenceKind.PAYABLE), sources, window, false, end);
  }
}
