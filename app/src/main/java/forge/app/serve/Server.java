package forge.app.serve;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.DataFolder;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.database.DatabaseClosed;
import forge.app.serve.security.Accounts;
import forge.app.serve.security.EntryLink;
import forge.kernel.Problem;
import java.net.BindException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
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
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) _ -> ended.countDown());
  }

  /** How a start ended. */
  public sealed interface Start {
    /** The server answers. */
    record Running(Server server) implements Start {}

    /** It was not started. */
    record Refused(List<Problem> problems) implements Start {

      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /** Starts a server and returns when it answers, or says why it does not. */
  public static Start start(ServerOptions options, InstantSource clock) {
    // Until Spring has chosen the log, its first lines have the form of this file.
    System.setProperty("logback.configurationFile", "forge/serve/log-text.xml");
    var data = new DataFolder(options.data().toAbsolutePath().normalize());
    var address = DatabaseAddress.of(options.database(), data.path(), System.getenv());
    Holding holding;
    try {
      holding = Holding.take(address, data);
    } catch (DatabaseClosed closed) {
      return refused(String.valueOf(closed.getMessage()), "");
    }
    System.clearProperty("logback.configurationFile");
    var accounts = new Accounts(holding.database(), new AuditLog(holding.database(), clock), clock);
    if (!options.isLoopback() && !accounts.any()) {
      holding.close();
      return refused(
          "at %s others can reach the server, and there is no user".formatted(options.host()),
          "Add one with 'forge user add', or leave out --host.");
    }
    try {
      return new Start.Running(new Server(run(options, clock, data, holding), options));
    } catch (RuntimeException failed) {
      holding.close();
      if (isTaken(failed)) {
        return refused(
            "port %d is in use".formatted(options.port()), "Choose another with --port.");
      }
      throw failed;
    }
  }

  private static Start.Refused refused(String rule, String advice) {
    return new Start.Refused(List.of(new Problem("forge serve", 0, "", "", rule, advice)));
  }

  private static boolean isTaken(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof PortInUseException || each instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  private static ConfigurableApplicationContext run(
      ServerOptions options, InstantSource clock, DataFolder data, Holding holding) {
    var application = new SpringApplication(ServerWiring.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.addInitializers(
        fresh -> {
          var beans = (DefaultSingletonBeanRegistry) fresh.getBeanFactory();
          beans.registerSingleton("options", options);
          beans.registerSingleton("clock", clock);
          beans.registerSingleton("dataFolder", data);
          beans.registerSingleton("database", holding.database());
          beans.registerSingleton("serverUse", holding.server());
          beans.registerDisposableBean("database", holding::close);
        });
    return application.run(arguments(options, data));
  }

  /** What Spring is told; as arguments, so that the process's environment cannot change it. */
  private static String[] arguments(ServerOptions options, DataFolder data) {
    return List.of(
            "--spring.config.location=optional:classpath:/forge/serve/none/",
            "--logging.config=classpath:forge/serve/log-%s.xml"
                .formatted(options.jsonLog() ? "json" : "text"),
            "--server.address=" + options.host(),
            "--server.port=" + options.port(),
            "--server.shutdown=graceful",
            "--server.server-header=",
            "--server.tomcat.connection-timeout=20s",
            "--server.tomcat.max-keep-alive-requests=-1",
            "--server.tomcat.basedir=" + data.work().resolve("tomcat"),
            "--server.max-http-request-header-size=16KB",
            "--server.forward-headers-strategy=none",
            "--spring.lifecycle.timeout-per-shutdown-phase=20s",
            "--spring.main.log-startup-info=false",
            "--spring.mvc.log-resolved-exception=false",
            "--spring.web.resources.add-mappings=false",
            "--spring.servlet.multipart.max-file-size=256MB",
            "--spring.servlet.multipart.max-request-size=257MB",
            "--spring.servlet.multipart.file-size-threshold=1MB",
            "--server.tomcat.max-part-count=100",
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

  /** The line that says it is ready; before there are users, with the link that is good once. */
  public String readyLine() {
    boolean first = !context.getBean(Accounts.class).any();
    return first
        ? "Forge is ready; open %s%s (works once, within an hour)"
            .formatted(address(), context.getBean(EntryLink.class).path())
        : "Forge is ready at " + address();
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
