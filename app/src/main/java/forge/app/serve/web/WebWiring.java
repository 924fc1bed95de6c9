package forge.app.serve.web;

import forge.app.serve.database.Database;
import forge.app.serve.database.ServerUse;
import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** The parts of the server that every route shares. */
@Configuration(proxyBeanMethods = false)
@Import({Failures.class, FailureRoute.class})
public class WebWiring {

  static {
    SpringDocUtils.getConfig().addResponseTypeToIgnore(Answer.class);
  }

  @Bean
  WebMvcConfigurer answers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingReader());
      }

      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerWriter());
      }
    };
  }

  /** Answers are written by their own writer, before anything takes them for documents. */
  @Bean
  SmartInitializingSingleton answersFirst(RequestMappingHandlerAdapter adapter) {
    return () -> {
      var handlers = new ArrayList<HandlerMethodReturnValueHandler>();
      handlers.add(new AnswerWriter());
      handlers.addAll(Objects.requireNonNull(adapter.getReturnValueHandlers()));
      adapter.setReturnValueHandlers(handlers);
    };
  }

  /** The console takes every path that nothing else takes. */
  @Bean
  SimpleUrlHandlerMapping console() {
    return new SimpleUrlHandlerMapping(Map.of("/**", new ConsoleFiles()), Integer.MAX_VALUE - 1);
  }

  @Bean
  Measurements measurements(Database database) {
    return new Measurements(database);
  }

  @Bean
  FilterRegistrationBean<FrontFilter> frontFilter(Measurements measurements, ServerUse use) {
    return at(-200, new FrontFilter(measurements, use));
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit() {
    return at(-80, new BodyLimit());
  }

  @Bean
  FilterRegistrationBean<EntityTags> entityTags() {
    return at(-70, new EntityTags());
  }

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
      Database database, InstantSource clock) {
    return at(-60, new IdempotencyFilter(database, clock));
  }

  private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }

  @Bean
  OpenAPI interfaceText() {
    return InterfaceText.frame();
  }

  @Bean
  OperationCustomizer refusalsOfEveryRoute() {
    return (route, _) -> InterfaceText.withRefusals(route);
  }

  @Bean
  ErrorPageRegistrar errorPages() {
    return registry -> registry.addErrorPages(new ErrorPage(FailureRoute.PATH));
  }

  @Bean
  Rehearsal rehearsal(WebServerApplicationContext context) {
    return new Rehearsal(
        () ->
            switch (context.getWebServer()) {
              case TomcatWebServer tomcat -> tomcat.getTomcat().getConnector();
              case null, default -> throw new IllegalStateException("The server is Tomcat");
            });
  }

  /**
   * What stands before the filters: bodies that come too slowly, and requests that are refused
   * before a filter sees them.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> valves() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              var host = context.getParent().getPipeline();
              host.addValve(new ArrivalValve());
              host.addValve(new RefusalValve());
            });
  }

  /** A thread a request, which costs nothing while it waits. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> virtualThreads() {
    return factory ->
        factory.addProtocolHandlerCustomizers(
            handler ->
                handler.setExecutor(
                    Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("request-", 0).factory())));
  }
}
