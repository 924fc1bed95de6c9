package forge.levy.bulk;

import forge.kernel.Basis;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.OriginClaim;
import forge.levy.entry.Valuation;
import forge.world.Stage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Entries laid out in columns. */
final class EntryColumns implements EntryBatch {

  private final List<Entry> entries;
  private final FigureScales scales;

  EntryColumns(List<Entry> entries, FigureScales scales) {
    this.entries = entries;
    this.scales = scales;
  }

  @Override
  public int rows() {
    return entries.size();
  }

  @Override
  public boolean odd(int row) {
    return false;
  }

  @Override
  public Row row(int row) {
    return new Row.Read(entries.get(row));
  }

  @Override
  public Texts texts(Attribute attribute) {
    var meanings = new ArrayList<String>();
    int[] codes = new int[entries.size()];
    for (int row = 0; row < codes.length; row++) {
      String text = text(entries.get(row), attribute);
      if (!text.isEmpty() && !meanings.contains(text)) {
        meanings.add(text);
      }
      codes[row] = text.isEmpty() ? NONE : meanings.indexOf(text);
    }
    return new Texts() {
      @Override
      public int size() {
        return meanings.size();
      }

      @Override
      public String text(int code) {
        return meanings.get(code);
      }

      @Override
      public int bytes(int code) {
        return meanings.get(code).getBytes(StandardCharsets.UTF_8).length;
      }

      @Override
      public int[] codes() {
        return codes;
      }

      @Override
      public Object meaning() {
        return meanings;
      }
    };
  }

  private static String text(Entry entry, Attribute attribute) {
    return switch (attribute) {
      case GOODS -> entry.goods().code().digits();
      case ADDITIONAL -> entry.goods().additional();
      case ORIGIN -> economy(entry.origins().good());
      case EVIDENCE -> grade(entry.origins().good());
      case CONSIGNED -> entry.origins().consigned();
      case PROCEDURE -> entry.declaration().procedure().toString();
      case DESTINATION -> entry.declaration().destination().code();
      case DOCUMENTS -> String.join(";", entry.declaration().documents());
      case QUOTA -> entry.declaration().quota();
      case IMPORTER -> entry.parties().importer();
      case EXPORTER -> entry.parties().exporter();
      case PRODUCER -> entry.parties().producer();
      case CURRENCY -> entry.valuation().currency().code();
      case BASIS -> entry.valuation().stated().toString();
      case MINE -> economy(entry.origins().at(Stage.MINE));
      case MINE_EVIDENCE -> grade(entry.origins().at(Stage.MINE));
      case CONCENTRATE -> economy(entry.origins().at(Stage.CONCENTRATE));
      case CONCENTRATE_EVIDENCE -> grade(entry.origins().at(Stage.CONCENTRATE));
      case REFINED -> economy(entry.origins().at(Stage.REFINED));
      case REFINED_EVIDENCE -> grade(entry.origins().at(Stage.REFINED));
      case METAL -> economy(entry.origins().at(Stage.METAL));
      case METAL_EVIDENCE -> grade(entry.origins().at(Stage.METAL));
      case COMPONENT -> economy(entry.origins().at(Stage.COMPONENT));
      case COMPONENT_EVIDENCE -> grade(entry.origins().at(Stage.COMPONENT));
      case CONTENT_1 -> substance(entry, 0);
      case CONTENT_2 -> substance(entry, 1);
      case CONTENT_3 -> substance(entry, 2);
      case CONTENT_4 -> substance(entry, 3);
    };
  }

  private static String economy(OriginClaim claim) {
    return claim.findEconomy().map(each -> each.code()).orElse("");
  }

  private static String grade(OriginClaim claim) {
    return claim.grade() == EvidenceGrade.UNKNOWN ? "" : claim.grade().toString();
  }

  private static Optional<Basis> content(Entry entry, int at) {
    return entry.goods().contents().keySet().stream().skip(at).findFirst();
  }

  private static String substance(Entry entry, int at) {
    return content(entry, at).map(Basis::code).orElse("");
  }

  @Override
  public long[] days(DateRole role) {
    return numbers(
        entry -> entry.declaration().find(role).map(LocalDate::toEpochDay).orElse(ABSENT));
  }

  @Override
  public long[] flags(Flag flag) {
    return numbers(
        entry ->
            switch (flag) {
              case PREFERENCE -> entry.declaration().preference() ? 1L : 0L;
              case RELATED -> entry.parties().related() ? 1L : 0L;
            });
  }

  @Override
  public long[] figures(int slot) {
    return numbers(
        entry ->
            figure(entry, slot)
                .map(each -> each.setScale(scales.of(slot)).unscaledValue().longValueExact())
                .orElse(ABSENT));
  }

  private static Optional<BigDecimal> figure(Entry entry, int slot) {
    if (slot == Slots.VALUE) {
      return Optional.of(entry.valuation().value());
    }
    for (Valuation.Cost cost : Valuation.Cost.values()) {
      if (slot == Slots.of(cost)) {
        return Optional.ofNullable(entry.valuation().costs().get(cost));
      }
    }
    for (DutyUnit.Dimension dimension : DutyUnit.Dimension.values()) {
      if (slot == Slots.of(dimension)) {
        return entry.goods().find(dimension);
      }
    }
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      for (Content.Figure figure : Content.Figure.values()) {
        if (slot == Slots.of(i, figure)) {
          return content(entry, i).flatMap(each -> entry.goods().find(each, figure));
        }
      }
    }
    throw new IllegalArgumentException("no slot " + slot);
  }

  private long[] numbers(Function<Entry, Long> of) {
    long[] numbers = entries.stream().mapToLong(of::apply).toArray();
    return Arrays.stream(numbers).allMatch(each -> each == ABSENT) ? new long[0] : numbers;
  }
}
