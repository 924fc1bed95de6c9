package forge.store.reserve;

import forge.kernel.CurrencyId;
import forge.reserve.participant.CarryingCharge;
import forge.reserve.participant.CarryingTerms;
import forge.reserve.participant.DayCount;
import forge.reserve.participant.HeldMaterial;
import forge.reserve.participant.HeldMaterial.Swap;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the tree of a charge file: every key is read whatever else is wrong. */
final class ChargeDecoder {

  static final String FORMAT = "reserve-charge/1";

  private final Findings findings;

  ChargeDecoder(Findings findings) {
    this.findings = findings;
  }

  Optional<ChargeCase> read(Node root) {
    Form form = Form.at(Place.root(root), findings);
    Parts.Heading heading = Parts.heading(form, FORMAT);
    String currency = form.text("currency", "Name a currency, such as USD.");
    if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
      form.find("currency")
          .ifPresent(at -> findings.add(at, "must be three capital letters, such as USD", ""));
    }
    long grams = grams(form, "mass");
    BigDecimal principal = principal(form, grams);
    LocalDate from = day(form, "from");
    LocalDate until = day(form, "until");
    CarryingTerms terms = terms(form);
    var swaps = new ArrayList<Swap>();
    for (Place each : form.elements("draws")) {
      swap(each, true).ifPresent(swaps::add);
    }
    for (Place each : form.elements("returns")) {
      swap(each, false).ifPresent(swaps::add);
    }
    form.close();
    return Parts.made(
        form.place(),
        findings,
        0,
        () ->
            new ChargeCase(
                new PlanOrder.About(
                    heading.name(), heading.title(), heading.status(), heading.source()),
                CurrencyId.of(currency),
                new HeldMaterial(
                    terms, grams, principal, new CarryingCharge.Days(from, until), swaps)));
  }

  private BigDecimal principal(Form form, long grams) {
    if (form.has("price") == form.has("principal")) {
      findings.add(
          form.place(), "needs either price or principal", "Give what a kg cost, or all of it.");
      form.find("price");
      form.find("principal");
      return BigDecimal.ONE;
    }
    return form.has("principal")
        ? Parts.decimal(form, "principal", Bounds.POSITIVE)
        : Parts.decimal(form, "price", Bounds.POSITIVE).multiply(BigDecimal.valueOf(grams, 3));
  }

  private CarryingTerms terms(Form form) {
    List<String> counts = Arrays.stream(DayCount.values()).map(DayCount::toString).toList();
    DayCount count =
        form.need("day-count", "Say one of " + String.join(", ", counts) + ".")
            .flatMap(at -> DayCount.find(form.choice(at, counts)))
            .orElse(DayCount.ACT_365);
    return new CarryingTerms(
        Parts.decimal(form, "interest", Bounds.NON_NEGATIVE),
        count,
        Parts.decimal(form, "storage-per-tonne-day", Bounds.NON_NEGATIVE),
        Parts.decimalOr(form, "insurance", Bounds.NON_NEGATIVE, BigDecimal.ZERO),
        Parts.decimalOr(form, "loss", Bounds.NON_NEGATIVE, BigDecimal.ZERO));
  }

  private Optional<Swap> swap(Place at, boolean drawn) {
    int before = findings.count();
    Form entry = Form.at(at, findings);
    LocalDate on = day(entry, "on");
    long grams = grams(entry, "mass");
    LocalDate due = drawn ? day(entry, "due") : on;
    entry.close();
    return Parts.made(
        at,
        findings,
        before,
        () -> drawn ? new Swap.Drawn(on, grams, due) : new Swap.Returned(on, grams));
  }

  private long grams(Form form, String key) {
    BigDecimal kilograms = Parts.decimal(form, key, Bounds.POSITIVE);
    try {
      return kilograms.movePointRight(3).longValueExact();
    } catch (ArithmeticException part) {
      form.find(key).ifPresent(at -> findings.add(at, "is no mass in kg to the gram", ""));
      return 1;
    }
  }

  private LocalDate day(Form form, String key) {
    String text = form.text(key, "Write a day, such as 2026-03-31.");
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeException none) {
      form.find(key).ifPresent(at -> findings.add(at, "is no day such as 2026-03-31", ""));
      return LocalDate.EPOCH;
    }
  }
}
