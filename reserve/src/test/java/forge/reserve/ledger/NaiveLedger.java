package forge.reserve.ledger;

import static forge.reserve.ledger.SmallLedger.may;
import static forge.reserve.ledger.SmallLedger.noon;

import forge.reserve.ledger.Transfer.Movement;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What records amount to, worked out from their transfers alone, by going through all of them. */
final class NaiveLedger {

  private NaiveLedger() {}

  static long posted(List<Recorded> records, AccountId account, int day, int known) {
    long sum = 0;
    for (Recorded record : records) {
      Optional<Movement.Move> moved = moved(records, record.transfer().movement());
      if (moved.isEmpty()
          || record.transfer().validAt().isAfter(may(day))
          || record.recordedAt().isAfter(noon(known))) {
        continue;
      }
      sum -= moved.get().from().equals(account) ? moved.get().amount() : 0;
      sum += moved.get().to().equals(account) ? moved.get().amount() : 0;
    }
    return sum;
  }

  private static Optional<Movement.Move> moved(List<Recorded> records, Movement movement) {
    return switch (movement) {
      case Movement.Move move -> Optional.of(move);
      case Movement.Post(TransferId held, long amount) ->
          records.stream()
              .filter(each -> each.transfer().id().equals(held))
              .map(each -> (Movement.Reserve) each.transfer().movement())
              .map(each -> new Movement.Move(each.from(), each.to(), amount))
              .findFirst();
      case Movement.Reserve m -> Optional.empty();
      case Movement.Release m -> Optional.empty();
      case Movement.TimeOut m -> Optional.empty();
      case Movement.Count m -> Optional.empty();
    };
  }

  /** What was set aside and not resolved. */
  static Stream<Movement.Reserve> open(List<Recorded> records) {
    List<TransferId> resolved =
        records.stream()
            .map(each -> each.transfer().movement())
            .flatMap(
                each ->
                    switch (each) {
                      case Movement.Post m -> Stream.of(m.reservation());
                      case Movement.Release m -> Stream.of(m.reservation());
                      case Movement.TimeOut m -> Stream.of(m.reservation());
                      case Movement.Move m -> Stream.of();
                      case Movement.Reserve m -> Stream.of();
                      case Movement.Count m -> Stream.of();
                    })
            .toList();
    return records.stream()
        .map(Recorded::transfer)
        .filter(each -> !resolved.contains(each.id()))
        .map(Transfer::movement)
        .flatMap(each -> each instanceof Movement.Reserve held ? Stream.of(held) : Stream.of());
  }

  static ToLongFunction<Movement.Reserve> leaving(AccountId account) {
    return held -> held.from().equals(account) ? held.amount() : 0;
  }
}
