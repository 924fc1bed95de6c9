package forge.app.serve.security;

import org.springframework.context.annotation.Configuration;

/** The parts that know who asks. */
@Configuration(proxyBeanMethods = false)
public class SecurityWiring {}
