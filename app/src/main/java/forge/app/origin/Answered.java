package forge.app.origin;

import forge.levy.content.ContentAnswer;
import forge.levy.content.ContentSum;
import forge.levy.custody.CustodyAccount;
import forge.levy.custody.InventoryRun;
import forge.levy.origin.OriginDetermination;
import forge.levy.origin.OriginTerms;
import forge.levy.origin.Outcome;
import forge.store.origin.OriginCase;
import forge.store.origin.Question;
import java.util.List;
import java.util.Objects;

/** A question of a case with its answer. */
public sealed interface Answered {

  /** Where a good originates. */
  record Origin(OriginTerms terms, OriginDetermination determination) implements Answered {

    public Origin {
      Objects.requireNonNull(terms);
      Objects.requireNonNull(determination);
    }
  }

  /** What is in a good, and what follows from it. */
  record Contents(String good, List<ContentSum> sums, List<ContentAnswer> tests)
      implements Answered {

    public Contents {
      Objects.requireNonNull(good);
      sums = List.copyOf(sums);
      tests = List.copyOf(tests);
    }
  }

  /** What may be claimed. */
  record Balance(String name, CustodyAccount account) implements Answered {

    public Balance {
      Objects.requireNonNull(name);
      Objects.requireNonNull(account);
    }
  }

  /** What left an inventory. */
  record Stock(String name, InventoryRun run) implements Answered {

    public Stock {
      Objects.requireNonNull(name);
      Objects.requireNonNull(run);
    }
  }

  /** All questions of a case, answered. */
  static List<Answered> of(OriginCase given) {
    return given.questions().stream().map(Answered::of).toList();
  }

  private static Answered of(Question question) {
    return switch (question) {
      case Question.Origin origin ->
          new Origin(origin.terms(), OriginDetermination.of(origin.production(), origin.terms()));
      case Question.Content content ->
          new Contents(
              content.bill().good().name(),
              content.bill().sums(),
              content.tests().stream()
                  .map(test -> ContentAnswer.of(test, content.bill()))
                  .toList());
      case Question.MassBalance mass ->
          new Balance(mass.balance().name(), CustodyAccount.of(mass.balance()));
      case Question.Inventory stock ->
          new Stock(stock.inventory().name(), InventoryRun.of(stock.inventory()));
    };
  }

  /** Whether it is decided, with nothing refused. */
  default boolean determined() {
    return switch (this) {
      case Origin origin -> origin.determination().verdict().determined();
      case Contents contents ->
          contents.tests().stream().noneMatch(test -> test.outcome() == Outcome.NOT_KNOWN);
      case Balance balance -> balance.account().refusals().isEmpty();
      case Stock stock -> stock.run().refusals().isEmpty();
    };
  }
}
