package no.innspill.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.redaction.Redactor;
import org.junit.jupiter.api.Test;

class SenderIdTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final String CHARACTERS = "0123456789abcxyzABCXYZ._:/-";

    /** Also with names such as {@code key/1} and {@code line/1/key}, which derivations that are put together carelessly mix up. */
    @Property
    void noTwoIdsOfASenderHaveOneFeedback(@ForAll @From("ids") SenderId one, @ForAll @From("ids") SenderId other) {
        Assume.that(!one.equals(other));
        assertThat(FeedbackId.of(NAV, one)).isNotEqualTo(FeedbackId.of(NAV, other));
        assertThat(FeedbackId.of(NAV, one)).isEqualTo(FeedbackId.of(NAV, one));
    }

    @Test
    void aUuidIsNobodysPersonalData() {
        Redactor redactor = new Redactor();
        // its end reads as f. 21.10.37, born on 21 October
        assertThat(ExternalId.isPersonal("good-ea86e587-ebec-4d1f-a572-1d5f7f211137", redactor))
                .isFalse();
        assertThat(ExternalId.isPersonal("10915596784", redactor)).isTrue();
        assertThat(ExternalId.isPersonal("id-10915596784", redactor)).isTrue();
    }

    @Provide
    Arbitrary<SenderId> ids() {
        Arbitrary<String> names = Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars(CHARACTERS)
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        Arbitraries.of("key", "line"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("/", parts));
        return Arbitraries.oneOf(
                names.filter(ExternalId::isWellFormed).map(ExternalId::new),
                names.map(IdempotencyKey::of),
                names.flatMap(name -> Arbitraries.longs()
                        .between(1, 12)
                        .map(line -> IdempotencyKey.of(name).ofLine(line))));
    }
}
