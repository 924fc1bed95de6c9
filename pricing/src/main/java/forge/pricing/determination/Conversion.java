package forge.pricing.determination;

/** Whether prices made under some terms can be brought to the reference specification. */
sealed interface Conversion {

  /** They can. */
  record Usable(Affine price) implements Conversion {}

  /** They cannot. */
  record Refused(Exclusion.Reason reason, String detail) implements Conversion {}
}
