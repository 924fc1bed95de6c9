package forge.store.book;

import forge.kernel.PartyId;
import forge.pricing.book.Entry;
import forge.pricing.book.PublicationId;
import forge.pricing.book.Ruling;
import forge.pricing.evidence.EvidenceSet;
import forge.store.evidence.EvidenceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program that appends entries to a book, each with an object of its own, and says on its
 * standard output what stands in the book; it is killed by the test that started it.
 */
final class AppendingWriter {

  private AppendingWriter() {}

  public static void main(String[] arguments) throws IOException {
    var folder = new BookFolder(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[2]);
    for (int i = 0; i < count; i++) {
      String reason = arguments[1] + "-" + i + " ü";
      append(folder, reason);
      System.out.println(reason);
      System.out.flush();
    }
  }

  static void append(BookFolder folder, String reason) throws IOException {
    var stamp = new Entry.Stamp(Instant.parse("2026-06-02T09:00:00Z"), PartyId.of("board"));
    PublicationId id = PublicationId.find("metal-2026-05.1").orElseThrow();
    requireDone(
        folder.record(
            book -> new Ruling.Taken(new Entry.Rejection(stamp, id, reason)), packed(reason)));
  }

  private static void requireDone(BookFolder.Recording recording) {
    if (!(recording instanceof BookFolder.Recording.Done)) {
      throw new IllegalStateException(recording.toString());
    }
  }

  static BookContents.Packed packed(String reason) {
    return BookContents.pack(evidence(reason), List.of(), Optional.empty());
  }

  private static EvidenceSet evidence(String id) {
    String csv =
        """
        id,kind,product,date,quantity,quantity_unit,quantity_basis,economy,source,confidentiality
        %s,use,metal,2026-05-14,2.9,t,gross,FRA,survey,secret
        """
            .formatted(id);
    return EvidenceText.read("e.csv", csv, EvidenceText.ANY_TIME).value();
  }
}
