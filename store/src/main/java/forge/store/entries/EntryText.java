package forge.store.entries;

import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.Declaration;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.Goods;
import forge.levy.entry.OriginClaim;
import forge.levy.entry.Valuation;
import forge.store.document.Keys;
import forge.store.document.TreeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Entries as documents in one form: equal entries have equal texts. */
public final class EntryText {

  private EntryText() {}

  /** The document of an entry. */
  public static String json(Entry entry) {
    return TreeText.json(tree(entry));
  }

  /** The keys and values of the document of an entry. */
  public static Map<String, Object> tree(Entry entry) {
    var keys = new Keys();
    put(keys, EntryColumn.ENTRY, entry.id().text());
    keys.put(EntryColumn.VERSION.word(), entry.version());
    declaration(keys, entry.declaration());
    goods(keys, entry.goods());
    origins(keys, entry);
    valuation(keys, entry.valuation());
    put(keys, EntryColumn.EXPORTER, entry.parties().exporter());
    put(keys, EntryColumn.IMPORTER, entry.parties().importer());
    put(keys, EntryColumn.PRODUCER, entry.parties().producer());
    if (entry.parties().related()) {
      keys.put(EntryColumn.RELATED.word(), true);
    }
    return keys.map();
  }

  private static void put(Keys keys, EntryColumn column, Object value) {
    keys.unlessEmpty(column.word(), value);
  }

  private static void declaration(Keys keys, Declaration declaration) {
    put(keys, EntryColumn.PROCEDURE, declaration.procedure().toString());
    put(keys, EntryColumn.DESTINATION, declaration.destination().code());
    declaration.days().forEach((role, day) -> put(keys, column(role), day.toString()));
    put(keys, EntryColumn.QUOTA, declaration.quota());
    if (declaration.preference()) {
      keys.put(EntryColumn.PREFERENCE.word(), true);
    }
    put(keys, EntryColumn.DOCUMENTS, new ArrayList<>(declaration.documents()));
  }

  private static EntryColumn column(DateRole role) {
    return switch (role) {
      case ACCEPTANCE -> EntryColumn.ACCEPTED;
      case EXPORT -> EntryColumn.EXPORTED;
      case CONTRACT -> EntryColumn.CONTRACTED;
    };
  }

  private static void goods(Keys keys, Goods goods) {
    put(keys, EntryColumn.GOODS, goods.code().toString());
    put(keys, EntryColumn.ADDITIONAL_CODE, goods.additional());
    goods
        .find(DutyUnit.Dimension.MASS)
        .ifPresent(mass -> keys.put(EntryColumn.NET_MASS_KG.word(), plain(mass)));
    var quantities = new LinkedHashMap<String, Object>();
    goods
        .quantities()
        .forEach(
            (dimension, number) -> {
              if (dimension != DutyUnit.Dimension.MASS) {
                quantities.put(unit(dimension).name(), plain(number));
              }
            });
    keys.unlessEmpty("quantities", quantities);
    var contents = new LinkedHashMap<String, Object>();
    goods.contents().forEach((substance, content) -> contents.put(substance.code(), tree(content)));
    keys.unlessEmpty("contents", contents);
  }

  /** The unit that a dimension is kept in. */
  private static DutyUnit unit(DutyUnit.Dimension dimension) {
    for (DutyUnit unit : DutyUnit.values()) {
      if (unit.dimension() == dimension && unit.factor().compareTo(BigDecimal.ONE) == 0) {
        return unit;
      }
    }
    throw new IllegalStateException("No unit is the own one of " + dimension);
  }

  private static Map<String, Object> tree(Content content) {
    var keys = new Keys();
    content.find(Content.Figure.MASS).ifPresent(mass -> keys.put("kg", plain(mass)));
    content.find(Content.Figure.VALUE).ifPresent(value -> keys.put("value", plain(value)));
    return keys.map();
  }

  private static void origins(Keys keys, Entry entry) {
    if (entry.origins().good() instanceof OriginClaim.Stated(EconomyId economy, EvidenceGrade of)) {
      put(keys, EntryColumn.ORIGIN, economy.code());
      put(keys, EntryColumn.ORIGIN_EVIDENCE, of.toString());
    }
    put(keys, EntryColumn.CONSIGNED_FROM, entry.origins().consigned());
    var stages = new LinkedHashMap<String, Object>();
    entry
        .origins()
        .stages()
        .forEach(
            (stage, claim) -> {
              if (claim instanceof OriginClaim.Stated(EconomyId in, EvidenceGrade of)) {
                stages.put(
                    stage.name().toLowerCase(Locale.ROOT),
                    new Keys().put("in", in.code()).put("evidence", of.toString()).map());
              }
            });
    keys.unlessEmpty("stages", stages);
  }

  private static void valuation(Keys keys, Valuation valuation) {
    put(keys, EntryColumn.VALUE, plain(valuation.value()));
    put(keys, EntryColumn.VALUE_BASIS, valuation.stated().toString());
    put(keys, EntryColumn.CURRENCY, valuation.currency().code());
    valuation.costs().forEach((cost, amount) -> put(keys, column(cost), plain(amount)));
  }

  private static EntryColumn column(Valuation.Cost cost) {
    return switch (cost) {
      case FREIGHT -> EntryColumn.FREIGHT;
      case INSURANCE -> EntryColumn.INSURANCE;
      case TO_FRONTIER -> EntryColumn.TO_FRONTIER;
    };
  }

  /** The number without zeros at its end. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
