package no.innspill.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.innspill.test.RealInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of intake, all of it, on a real broker and store. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RealInfrastructure
@SpringBootTest(
        classes = IntakeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=intake-service",
            "server.port=0",
            "springdoc.api-docs.enabled=false",
            "innspill.intake.receipt-secret=a-secret-for-tests-only-of-forty-characters",
            "innspill.intake.contact.master-key=a-master-key-of-32-bytes-for-tests-only-AAA",
            "innspill.intake.public-address=http://localhost:8081",
            "innspill.intake.directory-settles=0s"
        })
public @interface OnIntake {}
