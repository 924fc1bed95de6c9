package forge.app.serve.security;

import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who asks. The name is the party that the domain sees ({@code by}), and so are the parties that it
 * acts for. A controller takes one as an argument.
 */
public record User(String name, String fullName, Set<Role> roles, Set<String> actsFor)
    implements Principal {

  /** Stands for every party there is. */
  public static final String ANY = "*";

  private static final int LONGEST_PARTY = 200;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,62}");

  public User {
    if (!isName(name)) {
      throw new IllegalArgumentException("'" + name + "' is no name of a user");
    }
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    actsFor = Set.copyOf(actsFor);
  }

  /** Someone who acts for nobody else. */
  public User(String name, String fullName, Set<Role> roles) {
    this(name, fullName, roles, Set.of());
  }

  /** Whether text can be a party that someone acts for. */
  public static boolean isParty(String text) {
    return !text.equals(ANY)
        && text.equals(text.strip())
        && !text.isEmpty()
        && text.length() <= LONGEST_PARTY
        && text.chars().noneMatch(Character::isISOControl);
  }

  /** Whether they may act for a party; for themselves they always may. */
  public boolean mayActFor(String party) {
    return party.equals(name) || actsFor.contains(ANY) || actsFor.contains(party);
  }

  /** The parties that they may act for as they are written: themselves and others, or any. */
  public List<String> parties() {
    return actsFor.contains(ANY)
        ? List.of(ANY)
        : Stream.concat(Stream.of(name), actsFor.stream().sorted()).distinct().toList();
  }

  /** Whether text can be a user's name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether they may. */
  public boolean may(Permission permission) {
    return permission.isGivenTo(roles);
  }

  @Override
  public String getName() {
    return name;
  }
}
