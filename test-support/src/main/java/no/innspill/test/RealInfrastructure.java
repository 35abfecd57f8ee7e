package no.innspill.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a service on a real broker, a document store of its own and a token issuer, together with {@code @SpringBootTest}.
 *
 * <p>The store is the one of {@code INNSPILL_MONGODB_URI}; without it MongoDB in a container where Docker and the image are at hand, else
 * the embedded one. Likewise the broker, with {@code INNSPILL_KAFKA_BROKERS}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = InfrastructureInitializer.class)
public @interface RealInfrastructure {}
