package forge.reserve.ledger;

import java.util.regex.Pattern;

/** The name of an account, from the general to the special: {@code lot/L-204/on-hand}. */
public record AccountId(String path) implements Comparable<AccountId> {

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]*(/[A-Za-z0-9][A-Za-z0-9._ -]*)*");

  public AccountId {
    if (path.length() > 200 || !FORM.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "'"
              + path
              + "' is no account; an account is names joined by /, such as lot/L-204/on-hand");
    }
  }

  @Override
  public int compareTo(AccountId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
