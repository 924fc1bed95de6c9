package forge.app.serve.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What tells who asks. Local sessions are one way; a token of an identity provider would be
 * another.
 */
@FunctionalInterface
public interface Identity {

  /** Who asks, where this way of telling knows it. */
  Optional<User> find(HttpServletRequest request);
}
