package forge.app.price;

import forge.pricing.book.Entry;
import java.util.Locale;

/** Entries of a book in words. */
final class EntryWords {

  private EntryWords() {}

  static String sentence(Entry entry) {
    String by = entry.stamp().by().code();
    return switch (entry) {
      case Entry.Proposal e ->
          "%s proposed %s as %s, %d prices%s"
              .formatted(by, e.id(), standing(e), e.prices().size(), because(e.reason()));
      case Entry.Approval e -> "%s approved %s: it is published".formatted(by, e.id());
      case Entry.Rejection e -> "%s rejected %s%s".formatted(by, e.id(), because(e.reason()));
      case Entry.Challenge e ->
          "%s challenged %s with %s, answer due by %s%s"
              .formatted(by, e.publication(), e.id(), e.answerBy(), because(e.reason()));
      case Entry.Answer e ->
          "%s answered %s: %s%s"
              .formatted(by, e.id(), Wordings.of(e.finding()), because(e.reason()));
      case Entry.MethodNotice e ->
          "%s announced %s, comments until %s, %d parallel runs, in force from %s%s"
              .formatted(
                  by,
                  e.id(),
                  e.plan().commentsUntil(),
                  e.plan().parallelRuns(),
                  e.plan().inForceFrom(),
                  because(e.reason()));
      case Entry.ParallelRun e ->
          "%s ran %s for %s beside the method in force".formatted(by, e.id(), e.period());
      case Entry.MethodAdoption e -> "%s adopted %s".formatted(by, e.id());
    };
  }

  static String standing(Entry.Proposal proposal) {
    return proposal.standing().name().toLowerCase(Locale.ROOT);
  }

  private static String because(String reason) {
    return reason.isEmpty() ? "" : ": " + reason;
  }

  /** What is to be done next; empty where nothing is. */
  static String next(Entry entry) {
    return switch (entry) {
      case Entry.Proposal e ->
          "another party approves it: forge price approve %s --by PARTY".formatted(e.id());
      case Entry.Approval e -> "forge price explain " + e.id();
      case Entry.Rejection e -> "";
      case Entry.Challenge e ->
          "forge price answer %s --upheld or --dismissed --by PARTY --reason TEXT".formatted(e.id());
      case Entry.Answer e ->
          e.finding() == Entry.Finding.UPHELD ? "correct it with 'forge price correct'" : "";
      case Entry.MethodNotice e ->
          e.plan().parallelRuns() > 0
              ? "run it in parallel with 'forge price method run'"
              : "another party adopts it after the comments";
      case Entry.ParallelRun e -> "";
      case Entry.MethodAdoption e -> "";
    };
  }
}
