package forge.store.evidence;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Terms;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words of evidence files, and the values that rows share, each made once for many rows. */
final class Lexicon {

  static final Map<String, EvidenceKind> KINDS = words(EvidenceKind.values(), EvidenceKind::word);
  static final Map<String, MassUnit> UNITS = words(MassUnit.values(), MassUnit::symbol);
  static final Map<String, Delivery.Term> TERMS = words(Delivery.Term.values(), Enum::name);
  static final Map<String, Confidentiality> CONFIDENTIALITIES =
      words(Confidentiality.values(), Lexicon::word);

  final Moments moments = new Moments();
  final Memo<String, ProductId> products = new Memo<>(ProductId::of);
  final Memo<String, PartyId> parties = new Memo<>(PartyId::of);
  final Memo<String, EconomyId> economies = new Memo<>(EconomyId::of);
  final Memo<String, CurrencyId> currencies = new Memo<>(CurrencyId::of);
  final Memo<String, Basis> bases = new Memo<>(Basis::of);
  final Memo<Denomination, Denomination> denominations = Memo.sharing();
  final Memo<Grade, Grade> grades = Memo.sharing();
  final Memo<Delivery, Delivery> deliveries = Memo.sharing();
  final Memo<Terms, Terms> terms = Memo.sharing();
  final Memo<Heading.Origin, Heading.Origin> origins = Memo.sharing();

  /** How a confidentiality is written. */
  static String word(Confidentiality tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    var words = new LinkedHashMap<String, T>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return words;
  }
}
