package forge.app.serve.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a route needs. A route without it is refused to everyone, so that none is open because it
 * was forgotten.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  /** The permission. */
  Permission value();

  /**
   * Whether it only asks, though by a method that writes; such a request leaves no audit record.
   */
  boolean asksOnly() default false;
}
