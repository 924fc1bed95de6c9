package forge.store.entries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table of entries: its name, what it counts, and whether a cell may be empty. The
 * same names are the keys of the document of one entry.
 */
public enum EntryColumn {
  ENTRY(Need.ALWAYS, "the reference of the entry line, 1 to 64 characters, unique in a file"),
  VERSION(Need.OPTIONAL, "a whole number from 1; empty is 1, the first"),
  PROCEDURE(Need.OPTIONAL, "the customs procedure; empty is free-circulation"),
  DESTINATION(Need.ALWAYS, "the economy whose border is crossed, ISO 3166-1"),
  ACCEPTED(Need.ALWAYS, "the day on which customs accepted the declaration, year-month-day"),
  EXPORTED(Need.OPTIONAL, "the day on the bill of lading"),
  CONTRACTED(Need.OPTIONAL, "the day of the contract of sale"),
  GOODS(Need.ALWAYS, "the code of the tariff line, with or without points"),
  ADDITIONAL_CODE(Need.OPTIONAL, "the code that tells apart goods of one line"),
  ORIGIN(Need.OPTIONAL, "the economy of origin, ISO 3166-1; empty is unknown"),
  ORIGIN_EVIDENCE(Need.OPTIONAL, "what the origin rests on; empty is declared"),
  CONSIGNED_FROM(Need.OPTIONAL, "the economy from which the goods were sent, ISO 3166-1"),
  MINED_IN(Need.OPTIONAL, "where the mineral was mined, ISO 3166-1; empty is unknown"),
  REFINED_IN(Need.OPTIONAL, "where it was refined or separated; empty is unknown"),
  METAL_MADE_IN(Need.OPTIONAL, "where the metal was made, smelted or cast; empty is unknown"),
  COMPONENT_MADE_IN(Need.OPTIONAL, "where the component was made; empty is unknown"),
  STAGE_EVIDENCE(Need.OPTIONAL, "what the stages stated rest on; empty is declared"),
  EXPORTER(Need.OPTIONAL, "the name of the exporter"),
  IMPORTER(Need.OPTIONAL, "the name of the importer"),
  PRODUCER(Need.OPTIONAL, "the name of the producer"),
  RELATED(Need.OPTIONAL, "whether seller and buyer are related persons, yes or no; empty is no"),
  VALUE(Need.ALWAYS, "the price paid or payable for the line, in the currency of the entry"),
  VALUE_BASIS(Need.ALWAYS, "what that price holds: FOB or CIF"),
  CURRENCY(Need.ALWAYS, "the currency of all money of the entry, ISO 4217"),
  FREIGHT(Need.OPTIONAL, "carriage to the border for the line"),
  INSURANCE(Need.OPTIONAL, "insurance to the border for the line"),
  TO_FRONTIER(
      Need.OPTIONAL, "cost from the place of CIF to the frontier; empty where they are one"),
  NET_MASS_KG(Need.OPTIONAL, "the net mass of the line, kilograms as it is weighed"),
  QUANTITY(Need.OPTIONAL, "a supplementary quantity"),
  UNIT(Need.OPTIONAL, "what the supplementary quantity counts"),
  CONTENT_OF(
      Need.OPTIONAL,
      "the substance that the content columns are about, by formula or trade name: Co, LiOH·H2O, NdPr oxide"),
  CONTENT_KG(Need.OPTIONAL, "mass of that substance in the line, kilograms contained"),
  CONTENT_VALUE(Need.OPTIONAL, "value of that substance in the line, in the currency of the entry"),
  QUOTA(Need.OPTIONAL, "the order number of the quota claimed"),
  PREFERENCE(Need.OPTIONAL, "whether preferential treatment is claimed, yes or no; empty is no"),
  DOCUMENTS(Need.OPTIONAL, "codes of documents presented, joined by ;");

  /** Whether a cell may be empty. */
  public enum Need {
    ALWAYS,
    OPTIONAL
  }

  private static final Map<String, EntryColumn> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(EntryColumn::word, Function.identity()));

  private final String word = name().toLowerCase(Locale.ROOT);
  private final Need need;
  private final String meaning;

  EntryColumn(Need need, String meaning) {
    this.need = need;
    this.meaning = meaning;
  }

  /** Its name in the heading of a table and in a document. */
  public String word() {
    return word;
  }

  /** Whether every entry states it. */
  public boolean needed() {
    return need == Need.ALWAYS;
  }

  /** What stands in it, as a clause. */
  public String meaning() {
    return meaning;
  }

  /** The column with this name, if there is one. */
  public static Optional<EntryColumn> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** All names, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(EntryColumn::word).toList();
  }
}
