package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.serve.database.Database;
import forge.app.serve.security.Open;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Measurements;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server lives, can work, and how it does. */
@Hidden
@RestController
class HealthRoutes {

  private final Database database;
  private final Measurements measurements;

  HealthRoutes(Database database, Measurements measurements) {
    this.database = database;
    this.measurements = measurements;
  }

  @Open
  @GetMapping("/health/live")
  Answer live() {
    return Answer.of(Json.object().put("status", "up"));
  }

  /** A database that is away is a failed request, which is answered with 503. */
  @Open
  @GetMapping("/health/ready")
  Answer ready() {
    database.client().sql("SELECT 1").query(Integer.class).single();
    return Answer.of(Json.object().put("status", "ready").put("database", "up"));
  }

  /** From this machine for everyone, from elsewhere for users. */
  @Open
  @GetMapping("/metrics")
  Answer metrics(HttpServletRequest request) throws UnknownHostException {
    boolean local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    Optional<User> user =
        request.getUserPrincipal() instanceof User known ? Optional.of(known) : Optional.empty();
    return local || user.isPresent()
        ? Answer.text(MediaType.parseMediaType(Measurements.TYPE), measurements.text())
        : Answer.refused(
            Code.UNAUTHENTICATED, "metrics", "from elsewhere this needs a session", "");
  }
}
