package no.innspill.routing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.innspill.test.RealInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service on a real broker and store; one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealInfrastructure
@SpringBootTest(
        classes = RoutingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=routing-service",
            "innspill.routing.vocabulary-source.inner-hosts=localhost",
            "innspill.routing.learning.most-shipped=1000"
        })
@interface Routing {}
