package forge.app.serve.security;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.Database;
import forge.app.serve.web.Code;
import forge.app.serve.web.ProblemDocument;
import java.time.InstantSource;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The parts that know who asks. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import({SessionRoutes.class, UserRoutes.class})
public class SecurityWiring {

  /** Where the chain of filters that Spring Security makes stands; who asks is told behind it. */
  private static final int CHAIN = -100;

  private static final String CONTENT_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(User.class);
  }

  @Bean
  Accounts accounts(Database database, AuditLog audit, InstantSource clock) {
    return new Accounts(database, audit, clock);
  }

  @Bean
  Sessions sessions(Database database, Accounts accounts, InstantSource clock) {
    return new Sessions(database, accounts, clock);
  }

  @Bean
  SessionCookie sessionCookie(Mode mode) {
    return new SessionCookie(!mode.loopback());
  }

  @Bean
  EntryLink entryLink(InstantSource clock) {
    return new EntryLink(clock);
  }

  @Bean
  Identity identity(Sessions sessions, SessionCookie cookie) {
    return request -> cookie.find(request).flatMap(sessions::find);
  }

  @Bean
  FilterRegistrationBean<IdentityFilter> identityFilter(
      Identity identity, Accounts accounts, Mode mode) {
    var registration = new FilterRegistrationBean<>(new IdentityFilter(identity, accounts, mode));
    registration.setOrder(CHAIN + 10);
    return registration;
  }

  @Bean
  DelegatingFilterProxyRegistrationBean securityFilters() {
    var registration = new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
    registration.setOrder(CHAIN);
    return registration;
  }

  @Bean
  WebMvcConfigurer gate(AuditLog audit) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate(audit));
      }
    };
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, SessionCookie cookie) throws Exception {
    var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(made -> made.sameSite("Strict").secure(cookie.isAlwaysSecure()));
    var plain = new CsrfTokenRequestAttributeHandler();
    // The token is read with every request, so that its cookie is there from the first page on.
    plain.setCsrfRequestAttributeName(null);
    return http.csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(plain))
        .exceptionHandling(
            handling ->
                handling.accessDeniedHandler(
                    (request, response, _) ->
                        ProblemDocument.write(
                            ProblemDocument.refusal(
                                Code.CSRF,
                                "X-XSRF-TOKEN",
                                "a request that writes carries the cookie XSRF-TOKEN as this"
                                    + " header",
                                "Load the page again."),
                            request,
                            response)))
        .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .headers(SecurityWiring::headers)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
        .crossOriginOpenerPolicy(
            policy ->
                policy.policy(
                    org.springframework.security.web.header.writers
                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            policy ->
                policy.policy(
                    org.springframework.security.web.header.writers
                        .CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy
                        .SAME_ORIGIN));
  }
}
