package no.innspill.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final OrganisationNumber DIGDIR = new OrganisationNumber("991825827");
    private static final ReceiptSecret SECRET = new ReceiptSecret("0123456789abcdef0123456789abcdef");
    private static final FeedbackId ID = FeedbackId.of(NAV, new ExternalId("a-1"));

    private final Protection protection = new Protection(new Redactor());

    @Test
    void theSamePieceOfTheSameBodyHasTheSameId() {
        // computed apart from this code: uuid5(uuid5(DNS, "feedback.innspill.no"), "889640782/a-1")
        assertThat(ID.value()).isEqualTo(UUID.fromString("86a00a0a-3a0f-5219-bcf4-a47c95dc5b14"));
        assertThat(FeedbackId.of(DIGDIR, new ExternalId("a-1"))).isNotEqualTo(ID);
        assertThat(FeedbackId.of(NAV, new ExternalId("a-2"))).isNotEqualTo(ID);
    }

    @Test
    void aCodeIsTheSameForThePieceAndAnotherWithAnotherSecret() {
        ReceiptCode code = ReceiptCode.of(ID, SECRET);
        // computed apart from this code: HMAC-SHA256, 80 bits in Crockford's base 32
        assertThat(code.inGroups()).isEqualTo("HAWZ-9NJD-93H9-3PNJ");
        assertThat(ReceiptCode.of(ID, new ReceiptSecret("another secret of thirty-two bytes")))
                .isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7q2m9f4txk0c81vd", " 7Q2M 9F4T XK0C 81VD ", "7Q2M-9F4T-XKOC-8LVD", "7q2m–9f4t–xkoc–8ivd"})
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(ReceiptCode.read(typed).orElseThrow().inGroups()).isEqualTo("7Q2M-9F4T-XK0C-81VD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7Q2M-9F4T-XK0C-81V", "7Q2M-9F4T-XK0C-81VDD", "7Q2M-9F4T-XK0C-81VU", "../../../etc/pass"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(ReceiptCode.read(typed)).isEmpty();
    }

    @Test
    void aFollowUpCodeIsTheSameForThePieceAndIsKnownByItsHash() {
        FollowUpCode code = FollowUpCode.of(ID, SECRET);
        // computed apart from this code: HMAC-SHA256, 100 bits in Crockford's base 32, and SHA-256 of that
        assertThat(code.inGroups()).isEqualTo("MFE1-VMGM-77YQ-KW2W-68V0");
        assertThat(code.hash()).isEqualTo("11012e61983dc36eb50e08310e559b1f1372b96b589404374a964149cee93f33");
        assertThat(FollowUpCode.read(code.inGroups().toLowerCase(Locale.ROOT))).contains(code);
        assertThat(code.matches(code.hash())).isTrue();
        assertThat(FollowUpCode.of(FeedbackId.of(NAV, new ExternalId("a-2")), SECRET)
                        .matches(code.hash()))
                .isFalse();
        assertThat(code.toString()).doesNotContain(code.value());
    }

    @Test
    void onlyWhoWantsAnAnswerGetsAFollowUpCode() {
        Receipt wanted = Receipt.of(ID, protection.protect(feedback("Hei", null, true)), SECRET, Instant.EPOCH);
        Receipt unwanted = Receipt.of(ID, protection.protect(feedback("Hei", null, false)), SECRET, Instant.EPOCH);
        assertThat(wanted.followUpHash()).isEqualTo(FollowUpCode.of(ID, SECRET).hash());
        assertThat(unwanted.followUpHash()).isNull();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new ReceiptSecret("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameContentHasTheSameFingerprintAndEveryOtherAnother() {
        Fingerprint first = fingerprint("Skjemaet er vanskelig", null);
        assertThat(fingerprint("Skjemaet er vanskelig", null)).isEqualTo(first);
        assertThat(fingerprint("Skjemaet er vanskeleg", null)).isNotEqualTo(first);
        assertThat(fingerprint("Skjemaet er", " vanskelig")).isNotEqualTo(first);
        assertThat(first.value()).doesNotContain("Skjemaet");
    }

    @Test
    void everyFieldThatIsWrittenFreelyIsProtectedAndCounted() {
        String secret = "Ring Kari Nordmann, tlf 99887766";
        Feedback sent = new Feedback(
                NAV,
                new ExternalId("99887766"),
                "dagpenger for Kari Nordmann",
                Channel.WEB,
                new Page(
                        PageAddress.read("https://ola@www.nav.no/sak/01019024101/kari%40example.no?navn=Kari#99887766")
                                .orElseThrow(),
                        secret,
                        null),
                null,
                List.of(new Rating(secret, 1, 1, 5, 3)),
                secret,
                secret,
                secret,
                null,
                null,
                null,
                null,
                true);
        ProtectedFeedback safe = protection.protect(sent);
        String all = safe.content().senderId()
                + safe.content().service()
                + safe.content().page()
                + safe.content().ratings()
                + safe.content().text()
                + safe.content().whatMatters()
                + safe.content().journeyStep();
        assertThat(all).doesNotContain("99887766", "Kari", "01019024101", "example.no", "ola@");
        assertThat(safe.content().page()).isNotNull();
        assertThat(String.valueOf(safe.content().page()))
                .contains("https://www.nav.no/sak/%5BNATIONAL_ID%5D/%5BEMAIL%5D");
        assertThat(safe.takenOut()).containsEntry(Kind.NAME, 6).containsEntry(Kind.PHONE, 6);
        assertThat(protection.protect(safe.content()).content()).isEqualTo(safe.content());
    }

    @Test
    void nothingThatIsPrintedHoldsTheWords() {
        Feedback feedback = feedback("hemmelig", "hemmelig");
        Receipt receipt = Receipt.of(ID, protection.protect(feedback), SECRET, Instant.EPOCH);
        assertThat(feedback.toString() + receipt + protection.protect(feedback)).doesNotContain("hemmelig");
    }

    @Test
    void whatSaysNothingIsNoFeedback() {
        assertThatThrownBy(() -> feedback(null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private Fingerprint fingerprint(@Nullable String text, @Nullable String whatMatters) {
        return Fingerprint.of(protection.protect(feedback(text, whatMatters)), null, SECRET);
    }

    private static Feedback feedback(@Nullable String text, @Nullable String whatMatters) {
        return feedback(text, whatMatters, false);
    }

    private static Feedback feedback(@Nullable String text, @Nullable String whatMatters, boolean answerWanted) {
        return new Feedback(
                NAV,
                null,
                null,
                Channel.WEB,
                null,
                null,
                List.of(),
                text,
                whatMatters,
                null,
                null,
                null,
                null,
                null,
                answerWanted);
    }
}
