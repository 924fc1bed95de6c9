package forge.store.origin;

import forge.levy.content.BillOfMaterials;
import forge.levy.content.ContentTest;
import forge.levy.origin.OriginTerms;
import forge.levy.origin.Production;
import java.util.List;
import java.util.Objects;

/** One thing that a case asks. */
public sealed interface Question {

  /** Where a good originates. */
  record Origin(Production production, OriginTerms terms) implements Question {

    public Origin {
      Objects.requireNonNull(production);
      Objects.requireNonNull(terms);
    }
  }

  /** What is in a good, and what follows from that. */
  record Content(BillOfMaterials bill, List<ContentTest> tests) implements Question {

    public Content {
      Objects.requireNonNull(bill);
      tests = List.copyOf(tests);
    }
  }

  /** Whether claims are covered by qualifying input. */
  record MassBalance(forge.levy.custody.MassBalance balance) implements Question {

    public MassBalance {
      Objects.requireNonNull(balance);
    }
  }

  /** How much of what left an inventory originates. */
  record Inventory(forge.levy.custody.Inventory inventory) implements Question {

    public Inventory {
      Objects.requireNonNull(inventory);
    }
  }
}
