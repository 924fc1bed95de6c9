package forge.levy.bulk;

import forge.levy.assessment.Refusal;
import forge.levy.entry.DateRole;
import forge.levy.entry.Entry;
import java.util.List;

/**
 * Some entries, column by column, and each of them as a value when it is asked for. A column that
 * is not there holds nothing on any row.
 */
public interface EntryBatch {

  /** Stands for what is not stated among numbers. */
  long ABSENT = Long.MIN_VALUE;

  /** Stands for what is not stated among the codes of texts. */
  int NONE = -1;

  /** A row as a value. */
  sealed interface Row {

    /** It is an entry. */
    record Read(Entry entry) implements Row {}

    /** It is none. */
    record Unreadable(List<Refusal> refusals) implements Row {
      public Unreadable {
        refusals = List.copyOf(refusals);
      }
    }
  }

  /** Texts of a column: a code on each row, and what the codes mean. */
  interface Texts {

    /** How many codes there are, counted from 0. */
    int size();

    /** What a code means. */
    String text(int code);

    /** How many bytes of UTF-8 the text of a code has: at least as many as it has characters. */
    int bytes(int code);

    /** The code on each row, {@link #NONE} where nothing is stated. */
    int[] codes();

    /** The same object as long as codes keep their meaning; there may come to be more of them. */
    Object meaning();
  }

  /** How many rows. */
  int rows();

  /**
   * Whether a row holds a cell that is no value of its column, so that only {@link #row} has it.
   */
  boolean odd(int row);

  /** The texts of an attribute; without codes where there is no such column. */
  Texts texts(Attribute attribute);

  /** Days in a role, counted from 1970; shorter than there are rows where there is no column. */
  long[] days(DateRole role);

  /** Ones and zeros; shorter than there are rows where there is no column. */
  long[] flags(Flag flag);

  /**
   * Decimals by {@link Slots}, in the scale of the run; shorter than there are rows where there is
   * no column.
   */
  long[] figures(int slot);

  /** A row as a value. */
  Row row(int row);
}
