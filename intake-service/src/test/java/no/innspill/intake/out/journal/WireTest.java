package no.innspill.intake.out.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Language;
import no.innspill.contracts.PersonalDataKind;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.FoundIt;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Page;
import no.innspill.intake.domain.PageAddress;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Rating;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.domain.RespondentRole;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redactor;
import no.innspill.support.messaging.EventJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final ReceiptSecret SECRET = new ReceiptSecret("0123456789abcdef0123456789abcdef");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(SchemaLocation.of("classpath:" + EventType.FEEDBACK_RECEIVED.schemaResource()));

    @Test
    void everyFieldIsToldAsTheSchemaSays() {
        FeedbackReceived told = told(full(Channel.WEB, FoundIt.PARTLY, RespondentRole.END_USER, LanguageForm.NN));
        assertThat(SCHEMA.validate(EventJson.write(told), InputFormat.JSON)).isEmpty();
        assertThat(told.body()).isEqualTo("889640782");
        assertThat(told.externalId()).isEqualTo("a-1");
        assertThat(told.page()).isNotNull();
        assertThat(told.ratings())
                .containsExactly(new FeedbackReceived.Rating("tilfredshet", 2, new FeedbackReceived.Scale(1, 5), 4));
        assertThat(told.text()).isEqualTo("Tekst");
        assertThat(told.whatMatters()).isEqualTo("Viktig");
        assertThat(told.journeyStep()).isEqualTo("Steg");
        assertThat(told.service()).isEqualTo("dagpenger");
        assertThat(told.municipality()).isEqualTo("5035");
        assertThat(told.languageForm()).isEqualTo(Language.NN);
        assertThat(told.answerWanted()).isTrue();
    }

    @Test
    void aPieceWithLittleInItIsToldAsTheSchemaSays() {
        Feedback little = new Feedback(
                NAV,
                null,
                null,
                Channel.APP,
                null,
                FoundIt.NO,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        assertThat(SCHEMA.validate(EventJson.write(told(little)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyChannelHasAWord(Channel channel) {
        assertThat(told(full(channel, null, null, null)).channel().name()).isEqualTo(channel.name());
    }

    @Test
    void everyOtherChoiceHasAWord() {
        Arrays.stream(FoundIt.values())
                .forEach(found -> assertThat(
                                told(full(Channel.WEB, found, null, null)).foundIt())
                        .isNotNull());
        Arrays.stream(RespondentRole.values())
                .forEach(role -> assertThat(
                                told(full(Channel.WEB, null, role, null)).respondentRole())
                        .isNotNull());
        Arrays.stream(LanguageForm.values())
                .forEach(form -> assertThat(
                                told(full(Channel.WEB, null, null, form)).languageForm())
                        .isNotNull());
    }

    @Test
    void everyKindOfPersonalDataHasAWord() {
        Arrays.stream(Kind.values())
                .forEach(kind -> assertThat(Wire.takenOut(Map.of(kind, 2)))
                        .containsExactly(Map.entry(PersonalDataKind.valueOf(kind.name()), 2)));
    }

    private static FeedbackReceived told(Feedback feedback) {
        ProtectedFeedback safe = new Protection(new Redactor()).protect(feedback);
        FeedbackId id = FeedbackId.of(NAV, new ExternalId("a-1"));
        return Wire.received(Receipt.of(id, safe, SECRET, Instant.parse("2026-05-17T10:15:00.123Z")), safe);
    }

    private static Feedback full(
            Channel channel,
            @Nullable FoundIt foundIt,
            @Nullable RespondentRole role,
            @Nullable LanguageForm language) {
        return new Feedback(
                NAV,
                new ExternalId("a-1"),
                "dagpenger",
                channel,
                new Page(
                        PageAddress.read("https://www.nav.no/sak/01019024101?x=1")
                                .orElseThrow(),
                        "4.0",
                        LocalDate.of(2026, 4, 5)),
                foundIt,
                List.of(new Rating("tilfredshet", 2, 1, 5, 4)),
                "Tekst",
                "Viktig",
                "Steg",
                role,
                new MunicipalityNumber("5035"),
                language,
                Instant.parse("2026-05-17T10:00:00Z"),
                true);
    }
}
