package forge.app.serve.security;

import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who asks. The name is the party that the domain sees ({@code by}). A controller takes one as an
 * argument.
 */
public record User(String name, String fullName, Set<Role> roles) implements Principal {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{0,62}");

  public User {
    if (!isName(name)) {
      throw new IllegalArgumentException("'" + name + "' is no name of a user");
    }
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
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
