package forge.store.acts;

import forge.kernel.Checked;
import forge.kernel.PartyId;
import forge.reserve.act.Act;
import forge.reserve.act.ActText;
import forge.reserve.act.CharterFields;
import forge.reserve.act.Deed;
import forge.reserve.act.Fields;
import forge.reserve.act.LotFields;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whole reserves as documents: who opens it and when, its charter, lots that come in warranted, and
 * further acts. They become acts in the order of their days.
 */
public final class ReserveDocuments {

  private static final String SHIPPED = "/forge/reserve/demonstration.yaml";

  private final FlatDocument document;
  private final List<Act> acts = new ArrayList<>();

  private ReserveDocuments(FlatDocument document) {
    this.document = document;
  }

  /** The acts of a file. */
  public static Checked<List<Act>> read(Path file) {
    return new ReserveDocuments(FlatDocument.of(file)).acts();
  }

  /** The acts of a text with a name. */
  public static Checked<List<Act>> read(String name, String text) {
    return new ReserveDocuments(FlatDocument.of(name, text)).acts();
  }

  /** The acts of the demonstration that comes with Forge. */
  public static Checked<List<Act>> demonstration() {
    try (var stream = ReserveDocuments.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("The demonstration reserve is not packed in");
      }
      return read("demonstration.yaml", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Checked<List<Act>> acts() {
    Fields root = document.fields();
    LocalDate on = root.day("on");
    String by = root.text("by");
    document.take(root, "");
    if (document.problems().isEmpty()) {
      charter(on, PartyId.of(by));
      root.names("lots").forEach(each -> lot("lots." + each, PartyId.of(by)));
      root.names("acts").forEach(each -> act("acts." + each));
    }
    return new Checked<>(
        acts.stream().sorted(Comparator.comparing(Act::on)).toList(), document.problems());
  }

  private void charter(LocalDate on, PartyId by) {
    Fields part = document.part("charter");
    CharterFields.read(part)
        .ifPresent(charter -> acts.add(new Act("open", on, by, new Deed.Opened(charter))));
    part.close();
    document.take(part, "charter");
  }

  private void lot(String key, PartyId by) {
    Fields part = document.part(key);
    BigDecimal borrowed = part.decimalOr("borrowed", BigDecimal.ZERO);
    Optional<Lot> lot = LotFields.read(part);
    part.close();
    document.take(part, key);
    lot.ifPresent(each -> acts.addAll(warranted(each, borrowed, by)));
  }

  /** The three acts by which a lot becomes one that can be drawn, on the day it was acquired. */
  public static List<Act> warranted(Lot lot, BigDecimal borrowed, PartyId by) {
    LocalDate on = lot.cost().acquired();
    long grams = lot.masses().net().movePointRight(3).longValueExact();
    var inspected =
        new Deed.Moved(
            lot.id(), LotState.PLEDGED_IN, LotState.INSPECTED, grams, "weighed and analysed");
    var warranted =
        new Deed.Moved(lot.id(), LotState.INSPECTED, LotState.WARRANTED, grams, "title has passed");
    return List.of(
        new Act(lot.id() + ".received", on, by, new Deed.Received(lot, borrowed)),
        new Act(lot.id() + ".inspected", on, by, inspected),
        new Act(lot.id() + ".warranted", on, by, warranted));
  }

  private void act(String key) {
    Fields part = document.part(key);
    ActText.read(part).ifPresent(acts::add);
    document.take(part, key);
  }
}
