package forge.app.serve.audit;

import java.util.Optional;

/** What verifying the chain of records found. */
public sealed interface AuditVerification {

  /**
   * Every record follows from the one before. The last hash, kept elsewhere, proves later that
   * nothing before it was changed.
   */
  record Whole(long records, String lastHash) implements AuditVerification {}

  /** The first record that does not, and why. */
  record Broken(long number, String reason) implements AuditVerification {}

  /** Follows a chain record by record. */
  final class Walk {
    private long number;
    private String hash = AuditRecord.ZERO;

    /** What is wrong with the next record, if anything is. */
    Optional<Broken> findBreak(AuditRecord next) {
      if (next.number() != number + 1) {
        return Optional.of(new Broken(number + 1, "record %d is missing".formatted(number + 1)));
      }
      if (!next.previousHash().equals(hash)) {
        return Optional.of(
            new Broken(
                next.number(),
                "record %d does not follow record %d".formatted(next.number(), number)));
      }
      if (!next.hash().equals(next.expectedHash())) {
        return Optional.of(
            new Broken(
                next.number(),
                "record %d was changed after it was written".formatted(next.number())));
      }
      number = next.number();
      hash = next.hash();
      return Optional.empty();
    }

    /** What the whole chain is, where the database says it ends so. */
    AuditVerification end(long lastNumber, String lastHash) {
      return number == lastNumber && hash.equals(lastHash)
          ? new Whole(number, hash)
          : new Broken(
              number + 1,
              "the chain ends with record %d, and record %d was written"
                  .formatted(number, lastNumber));
    }
  }
}
