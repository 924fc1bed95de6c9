package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.serve.security.Open;
import forge.app.serve.web.Answer;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the server lives and can work. */
@RestController
@Tag(name = "Health")
class HealthRoutes {

  @Open
  @GetMapping("/health/live")
  Answer live() {
    return Answer.of(Json.object().put("status", "up"));
  }
}
