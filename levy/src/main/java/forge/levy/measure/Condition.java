package forge.levy.measure;

import forge.kernel.Basis;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.expression.DutyExpression.Comparison;
import forge.levy.expression.Rate;
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What must hold of an entry for a measure to apply to it. */
public sealed interface Condition {

  /** Who is meant by a name. */
  enum Party {
    IMPORTER,
    EXPORTER,
    PRODUCER
  }

  /** What law says where a stage or an origin is not known. */
  enum Unknown {
    /** It counts as inside the area. */
    INSIDE,
    /** It counts as outside. */
    OUTSIDE,
    /** The entry is refused until it is stated. */
    REFUSED
  }

  /** A document or a code chosen by the declarant is presented. */
  record Presents(String code) implements Condition {
    public Presents {
      if (code.isBlank()) {
        throw new IllegalArgumentException("A document has a code");
      }
    }
  }

  /** The entry is under one of these procedures. */
  record Under(SortedSet<Procedure> procedures) implements Condition {
    public Under {
      procedures = Collections.unmodifiableSortedSet(new TreeSet<>(procedures));
    }
  }

  /** Preferential treatment is claimed. */
  record Preference() implements Condition {}

  /** Seller and buyer are related persons. */
  record Related() implements Condition {}

  /** The origin of the good rests on evidence at least so strong. */
  record Evidenced(EvidenceGrade least) implements Condition {
    public Evidenced {
      Objects.requireNonNull(least);
    }
  }

  /**
   * A stage of production was done in an area.
   *
   * @param unknown what counts where the stage is not stated
   */
  record StageIn(Stage stage, String area, EvidenceGrade least, Unknown unknown)
      implements Condition {
    public StageIn {
      Objects.requireNonNull(stage);
      Objects.requireNonNull(area);
      Objects.requireNonNull(least);
      Objects.requireNonNull(unknown);
    }
  }

  /** The goods were consigned from an economy of an area; not where it is not stated. */
  record ConsignedFrom(String area) implements Condition {
    public ConsignedFrom {
      Objects.requireNonNull(area);
    }
  }

  /**
   * A substance is a share of the goods, by mass or by value, in hundredths.
   *
   * @param unknown whether the share counts as reached where the content is not stated
   */
  record Share(
      Basis substance,
      Content.Figure by,
      Comparison comparison,
      BigDecimal percent,
      Unknown unknown)
      implements Condition {
    public Share {
      Objects.requireNonNull(substance);
      Objects.requireNonNull(by);
      Objects.requireNonNull(comparison);
      Objects.requireNonNull(percent);
      Objects.requireNonNull(unknown);
    }
  }

  /** The price of the entry on a basis compares so with a rate per unit. */
  record PriceIs(PriceBasis basis, Comparison comparison, Rate rate) implements Condition {
    public PriceIs {
      Objects.requireNonNull(basis);
      Objects.requireNonNull(comparison);
      Objects.requireNonNull(rate);
    }
  }

  /** A day of the entry is before another; not where the day is not stated. */
  record Before(DateRole role, LocalDate day) implements Condition {
    public Before {
      Objects.requireNonNull(role);
      Objects.requireNonNull(day);
    }
  }

  /** A party is one of those named. */
  record Named(Party party, SortedSet<String> names) implements Condition {
    public Named {
      Objects.requireNonNull(party);
      names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
  }

  /** All of them hold. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** One of them holds. */
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  /** Another does not hold. */
  record Not(Condition of) implements Condition {
    public Not {
      Objects.requireNonNull(of);
    }
  }

  /** What always holds. */
  static Condition always() {
    return new All(List.of());
  }
}
