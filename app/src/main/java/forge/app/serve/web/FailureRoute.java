package forge.app.serve.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the web server sends what fails before a controller is found. */
@Hidden
@RestController
public class FailureRoute {

  static final String PATH = "/error";

  @RequestMapping(PATH)
  Answer failed(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Code code =
        Failures.code(HttpStatusCode.valueOf(status instanceof Integer known ? known : 404));
    return Answer.refused(code, "request", "the request is refused", "");
  }
}
