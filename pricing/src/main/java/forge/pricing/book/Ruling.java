package forge.pricing.book;

/** Whether the book takes an entry. */
public sealed interface Ruling {

  /** It does. */
  record Taken(Entry entry) implements Ruling {}

  /** It does not. */
  record Refused(Refusal refusal) implements Ruling {}
}
