package no.innspill.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.innspill.test.RealInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the sample service, all of it, on a real broker and store. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RealInfrastructure
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=sample-service")
public @interface OnSampleService {}
