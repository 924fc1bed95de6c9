package forge.levy.bulk;

/** What an entry says with yes or no, by column. */
public enum Flag {
  PREFERENCE,
  RELATED
}
