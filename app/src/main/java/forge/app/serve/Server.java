package forge.app.serve;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A server that runs in this process. */
public final class Server implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final ServerOptions options;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Server(ConfigurableApplicationContext context, ServerOptions options) {
    this.context = context;
    this.options = options;
  }

  /** Starts a server and returns when it answers. */
  public static Server start(ServerOptions options, InstantSource clock) {
    var application = new SpringApplication(ServerWiring.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.addInitializers(
        fresh -> {
          fresh.getBeanFactory().registerSingleton("options", options);
          fresh.getBeanFactory().registerSingleton("clock", clock);
        });
    var server = new Server(application.run(arguments(options)), options);
    server.context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) _ -> server.ended.countDown());
    return server;
  }

  /** What Spring is told; as arguments, so that the process's environment cannot change it. */
  private static String[] arguments(ServerOptions options) {
    return List.of(
            "--spring.config.location=optional:classpath:/forge/serve/none/",
            "--logging.config=classpath:forge/serve/log-%s.xml"
                .formatted(options.jsonLog() ? "json" : "text"),
            "--server.address=" + options.host(),
            "--server.port=" + options.port(),
            "--server.shutdown=graceful",
            "--server.server-header=",
            "--server.tomcat.connection-timeout=20s",
            "--server.max-http-request-header-size=16KB",
            "--server.forward-headers-strategy=none",
            "--spring.lifecycle.timeout-per-shutdown-phase=20s",
            "--spring.main.log-startup-info=false",
            "--spring.mvc.log-resolved-exception=false",
            "--spring.web.resources.add-mappings=false",
            "--spring.servlet.multipart.max-file-size=256MB",
            "--spring.servlet.multipart.max-request-size=257MB",
            "--spring.servlet.multipart.file-size-threshold=1MB",
            "--springdoc.api-docs.path=/api/v1/openapi.json",
            "--springdoc.api-docs.version=openapi_3_1",
            "--springdoc.paths-to-match=/api/**",
            "--springdoc.writer-with-order-by-keys=true",
            "--springdoc.cache.disabled=false")
        .toArray(String[]::new);
  }

  /** The port that it listens at. */
  public int port() {
    var web = (WebServerApplicationContext) context;
    return Objects.requireNonNull(web.getWebServer(), "A started server has one").getPort();
  }

  /** Where a browser finds it. */
  public String address() {
    String host = options.isLoopback() ? "localhost" : options.host();
    return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port());
  }

  /** Something that the server is made of; for tests. */
  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** Waits until it ends. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    context.close();
  }
}
