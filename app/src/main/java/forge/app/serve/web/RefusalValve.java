package forge.app.serve.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatusCode;

/** Tells refusals of the web server itself as problem documents, as those of routes are. */
final class RefusalValve extends ValveBase {

  RefusalValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    getNext().invoke(request, response);
    int status = response.getStatus();
    if (status < 400
        || response.isCommitted()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Code code = Failures.code(HttpStatusCode.valueOf(status));
    response.setSuspended(false);
    ProblemDocument.write(
        ProblemDocument.refusal(code, "request", "the request cannot be read", ""),
        request,
        response);
    response.finishResponse();
  }
}
