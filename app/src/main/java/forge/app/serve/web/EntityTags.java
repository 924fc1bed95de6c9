package forge.app.serve.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives what the interface answers a tag made of its bytes, so that what has not changed is not
 * sent again. Streams and downloads have none, for they are not held in memory.
 */
final class EntityTags extends ShallowEtagHeaderFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !request.getMethod().equals("GET")
        || !path.startsWith("/api/")
        || path.endsWith("/events")
        || path.endsWith("/file")
        || request.getParameter("format") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "private, no-cache");
    super.doFilterInternal(request, response, chain);
  }
}
