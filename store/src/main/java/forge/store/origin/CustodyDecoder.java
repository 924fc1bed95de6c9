package forge.store.origin;

import forge.levy.custody.Batch;
import forge.levy.custody.Claim;
import forge.levy.custody.Inventory;
import forge.levy.custody.InventoryMethod;
import forge.levy.custody.MassBalance;
import forge.levy.custody.Movement;
import forge.levy.entry.EvidenceGrade;
import forge.store.document.Place;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads mass balances and inventories of fungible goods. */
final class CustodyDecoder {

  private CustodyDecoder() {}

  static Question balance(CaseForm form) {
    var balance =
        new MassBalance(
            form.text("name", "Name what is balanced."),
            span(form),
            form.positive("yield"),
            form.grade("least-evidence"),
            form.list("batches", CustodyDecoder::batch),
            form.list("claims", CustodyDecoder::claim));
    form.close();
    return new Question.MassBalance(balance);
  }

  private static MassBalance.Span span(CaseForm form) {
    LocalDate from = form.day("from");
    LocalDate until = form.day("until");
    if (!from.isBefore(until)) {
      if (form.has("from") && form.has("until")) {
        form.refuse("until", "must be after from, " + from, "Until is the first day without it.");
      }
      until = from.plusDays(1);
    }
    return new MassBalance.Span(from, until);
  }

  private static Batch batch(CaseForm form) {
    return new Batch(
        form.text("id", "Name the batch."),
        form.day("day"),
        form.positive("mass"),
        form.truth("qualifies"),
        form.choice(
            "evidence", EvidenceGrade.words(), EvidenceGrade::find, "Say what it rests on."),
        form.form().textOr("consumed-by", ""));
  }

  private static Claim claim(CaseForm form) {
    return new Claim(form.text("id", "Name the claim."), form.day("day"), form.positive("mass"));
  }

  static Question inventory(CaseForm form) {
    String name = form.text("name", "Name what is kept.");
    MonthDay begins =
        form.form()
            .need("year-begins", "Give the first day of a fiscal year, such as \"01-01\".")
            .map(at -> begins(form, at))
            .orElse(MonthDay.of(1, 1));
    SortedMap<Integer, InventoryMethod> methods =
        form.need("methods", "Name one for each fiscal year: {2026: fifo}.")
            .map(CustodyDecoder::methods)
            .orElseGet(TreeMap::new);
    var movements = new ArrayList<Movement>();
    for (Place at : form.form().elements("movements")) {
      CaseForm element = CaseForm.at(at, form.findings());
      movement(element).ifPresent(each -> add(element, each, movements));
      element.close();
    }
    form.close();
    return new Question.Inventory(new Inventory(name, begins, methods, movements));
  }

  private static void add(CaseForm form, Movement movement, List<Movement> movements) {
    if (!movements.isEmpty() && movement.day().isBefore(movements.getLast().day())) {
      form.refuse("day", "must not be before that of the movement above", "Put them in order.");
    } else {
      movements.add(movement);
    }
  }

  private static MonthDay begins(CaseForm form, Place at) {
    try {
      return MonthDay.parse("--" + form.form().text(at));
    } catch (DateTimeParseException wrong) {
      form.findings().add(at, "must be a day of the year", "Write it as \"04-01\", in quotes.");
      return MonthDay.of(1, 1);
    }
  }

  private static SortedMap<Integer, InventoryMethod> methods(CaseForm form) {
    SortedMap<Integer, InventoryMethod> methods = new TreeMap<>();
    for (String year : form.form().keys()) {
      if (year.matches("[0-9]{4}")) {
        methods.put(
            Integer.valueOf(year),
            form.choice(year, InventoryMethod.words(), InventoryMethod::find, ""));
      } else {
        form.refuse(year, "must stand under a year", "Such as 2026: fifo.");
      }
    }
    form.close();
    return methods;
  }

  private static Optional<Movement> movement(CaseForm form) {
    LocalDate day = form.day("day");
    var mass = form.positive("mass");
    if (form.has("in") == form.has("out")) {
      form.findings().add(form.form().place(), "must come in or go out", "Give in or out.");
      return Optional.empty();
    }
    if (form.has("in")) {
      String id = form.text("in", "Name the lot.");
      return Optional.of(new Movement.Receipt(id, day, mass, form.truth("originating")));
    }
    List<String> lots = form.form().words("lots").stream().map(Place::text).toList();
    return Optional.of(new Movement.Withdrawal(form.text("out", "Name it."), day, mass, lots));
  }
}
