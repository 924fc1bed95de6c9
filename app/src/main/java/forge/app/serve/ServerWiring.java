package forge.app.serve;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.DataFolder;
import forge.app.serve.database.Database;
import forge.app.serve.jobs.JobRoutes;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.security.Mode;
import forge.app.serve.security.SecurityWiring;
import forge.app.serve.web.Measurements;
import forge.app.serve.web.WebWiring;
import java.time.InstantSource;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the server; of Spring Boot's own only what is named here. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  SpringDocConfigProperties.class,
  SpringDocConfiguration.class,
  SpringDocWebMvcConfiguration.class
})
@Import({WebWiring.class, SecurityWiring.class, JobRoutes.class})
@ComponentScan("forge.app.serve.api")
class ServerWiring {

  @Bean
  JdbcClient jdbcClient(Database database) {
    return database.client();
  }

  @Bean
  AuditLog auditLog(Database database, InstantSource clock) {
    return new AuditLog(database, clock);
  }

  @Bean
  Mode mode(ServerOptions options) {
    return new Mode(options.isLoopback());
  }

  @Bean
  Jobs jobs(Database database, DataFolder data, InstantSource clock, Measurements measurements) {
    var jobs = new Jobs(database, data, clock);
    measurements.gauge("forge.jobs.open", jobs::open);
    return jobs;
  }

  /** Takes up what was left before the first request, and lets watchers go before the last. */
  @Bean
  TakingUp takingUp(Jobs jobs) {
    return new TakingUp(jobs);
  }
}
