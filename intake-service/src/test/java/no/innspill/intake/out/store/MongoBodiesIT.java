package no.innspill.intake.out.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.innspill.intake.OnIntake;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Body;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;

/** When a body that is not found is unknown, and when the directory may still be telling of it. */
@OnIntake
class MongoBodiesIT {
    private static final Duration SETTLES = Duration.ofSeconds(5);

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private MongoTemplate mongo;

    @BeforeEach
    void aDatabaseOfItsOwn(@Autowired MongoClient client) {
        mongo = new MongoTemplate(client, "bodies-" + UUID.randomUUID());
    }

    @AfterEach
    void isTakenAway() {
        mongo.getDb().drop();
    }

    @Test
    void nothingIsToldBeforeTheFirstBody() {
        Bodies bodies = instance();
        pass(SETTLES.plusSeconds(60));

        assertThat(bodies.told()).isFalse();
    }

    @Test
    void theDirectoryIsToldWhenItHasBeenQuietForLongEnough() {
        Bodies bodies = instance();
        bodies.keep(body("889640782", 1));
        pass(Duration.ofSeconds(4));
        bodies.keep(body("974761076", 1));
        pass(Duration.ofSeconds(4));

        assertThat(bodies.told()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(bodies.told()).isTrue();
    }

    @Test
    void anInstanceThatHasJustBegunMayBeBehind() {
        instance().keep(body("889640782", 1));
        pass(Duration.ofHours(1));
        Bodies justBegun = instance();

        assertThat(justBegun.told()).isFalse();
        pass(SETTLES);
        assertThat(justBegun.told()).isTrue();
    }

    @Test
    void whatAnotherInstanceHearsCountsToo() {
        Bodies one = instance();
        Bodies other = instance();
        pass(Duration.ofHours(1));
        other.keep(body("889640782", 1));

        assertThat(one.told()).isFalse();
    }

    private Bodies instance() {
        return new MongoBodies(
                mongo,
                () -> now,
                new IntakeSettings(
                        "x".repeat(32),
                        URI.create("https://innspill.example.no"),
                        DataSize.ofKilobytes(64),
                        SETTLES,
                        SETTLES,
                        SETTLES,
                        SETTLES));
    }

    private static Body body(String number, long version) {
        return new Body(
                new OrganisationNumber(number),
                new LocalText("Etaten", null, null, null),
                null,
                null,
                Set.of(),
                version);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
