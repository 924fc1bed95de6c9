package forge.app;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.entry.Entry;
import forge.levy.measure.Terms;
import forge.store.entries.EntryColumn;
import forge.store.entries.EntryDecoder;
import forge.store.entries.EntryReading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that state one entry: one for each column of a table of entries. */
final class EntryOptions {

  /** The reference of an entry that is given by options and names none. */
  private static final String NAMELESS = "by-options";

  private final Map<EntryColumn, OptionSpec> options = new EnumMap<>(EntryColumn.class);

  /** Adds the options to a command. */
  void addTo(CommandSpec command) {
    for (EntryColumn column : EntryColumn.values()) {
      OptionSpec option =
          OptionSpec.builder(names(column))
              .paramLabel("X")
              .type(String.class)
              .description(column.meaning())
              .build();
      options.put(column, option);
      command.addOption(option);
    }
  }

  private static String[] names(EntryColumn column) {
    return switch (column) {
      case ENTRY -> new String[] {"--reference"};
      case VERSION -> new String[] {"--entry-version"};
      case NET_MASS_KG -> new String[] {"--net-mass", "--net-mass-kg"};
      default -> new String[] {"--" + column.word().replace('_', '-')};
    };
  }

  private Map<EntryColumn, String> stated() {
    var stated = new EnumMap<EntryColumn, String>(EntryColumn.class);
    options.forEach(
        (column, option) -> {
          if (option.getValue() instanceof String text) {
            stated.put(column, text);
          }
        });
    return stated;
  }

  /** Whether anything of an entry is stated. */
  boolean given() {
    return !stated().isEmpty();
  }

  /**
   * The entry. Where the rules are about one economy that is its destination, and no other can be
   * meant.
   */
  Checked<Optional<Entry>> read(String command, Terms terms) {
    Map<EntryColumn, String> row = stated();
    row.putIfAbsent(EntryColumn.ENTRY, NAMELESS);
    if (terms.territory().size() == 1) {
      row.putIfAbsent(EntryColumn.DESTINATION, terms.territory().first().code());
    }
    return switch (EntryDecoder.read(row)) {
      case EntryReading.Read(Entry entry) -> new Checked<>(Optional.of(entry), List.of());
      case EntryReading.Unreadable(var refusals) ->
          new Checked<>(
              Optional.empty(),
              refusals.stream()
                  .map(
                      each ->
                          new Problem(
                              command,
                              0,
                              option(each.field()),
                              each.value(),
                              each.rule(),
                              each.advice()))
                  .toList());
    };
  }

  private static String option(String field) {
    return EntryColumn.find(field).map(column -> names(column)[0]).orElse(field);
  }
}
