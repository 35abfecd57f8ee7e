package no.innspill.intake.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.domain.ApiKey;
import no.innspill.intake.keys.domain.KeyText;

class KeyTextTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");

    @Property
    void aKeyIsReadAsItWasWritten(@ForAll @Size(KeyText.RANDOM_BYTES) byte[] random) {
        KeyText key = KeyText.of(random);
        assertThat(KeyText.read(key.whole())).hasValue(key);
        assertThat(key.toString() + key.hash()).doesNotContain(key.secret());
    }

    @Property
    void anotherKeyDoesNotMatch(
            @ForAll @Size(KeyText.RANDOM_BYTES) byte[] random, @ForAll @Size(KeyText.RANDOM_BYTES) byte[] other) {
        KeyText key = KeyText.of(random);
        KeyText presented = KeyText.of(other);
        ApiKey kept = new ApiKey(key.id(), NAV, "x", key.hash(), Instant.EPOCH, null, null);
        assertThat(kept.matches(key)).isTrue();
        assertThat(kept.matches(presented)).isEqualTo(key.secret().equals(presented.secret()));
    }

    @Property
    void whatIsNoKeyIsNotRead(@ForAll String text) {
        assertThat(KeyText.read(text)).isEqualTo(Optional.empty());
    }
}
