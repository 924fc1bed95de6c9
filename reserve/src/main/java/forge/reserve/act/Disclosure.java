package forge.reserve.act;

/** Who may see a field: everybody, those concerned, or the reserve and its auditors alone. */
public enum Disclosure {
  PUBLIC,
  RESTRICTED,
  SECRET
}
