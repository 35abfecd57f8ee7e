package no.innspill.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import no.innspill.contracts.Channel;
import no.innspill.contracts.Kind;
import no.innspill.reporting.Story;
import no.innspill.reporting.directory.ThemesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {

    private static final Words NB = words(Locale.of("nb"));
    private static final Words NN = words(Locale.of("nn"));
    private static final Words EN = words(Locale.ENGLISH);

    @Test
    void numbersAreWrittenAsTheReaderWritesThem() {
        assertThat(NB.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(EN.number(1234567)).isEqualTo("1,234,567");
        assertThat(NB.percent(1, 8)).isEqualTo("13\u00a0%");
        assertThat(EN.percent(1, 8)).isEqualTo("13%");
        assertThat(NB.oneDecimal(2.25)).startsWith("2,");
    }

    @Test
    void aShareOfNothingIsNoNumber() {
        assertThat(NB.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void timeIsToldInTheUnitThatPeopleUse() {
        assertThat(NB.span(Duration.ofHours(60))).isEqualTo("2,5 dager");
        assertThat(NN.span(Duration.ofHours(60))).isEqualTo("2,5 dagar");
        assertThat(EN.span(Duration.ofMinutes(150))).isEqualTo("2.5 hours");
        assertThat(NB.span(Duration.ofMinutes(5))).isEqualTo("5 min");
    }

    @Test
    void daysAndMomentsAreNorwegianTime() {
        assertThat(NB.day(LocalDate.of(2026, 3, 1))).isEqualTo("1. mars 2026");
        assertThat(EN.day(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(NB.moment(Instant.parse("2026-06-30T22:30:05Z"))).isEqualTo("1. juli kl. 00.30.05");
    }

    @Test
    void themesAreCalledByTheirNameInLos() {
        assertThat(NN.theme(Story.WORK)).isEqualTo("Arbeid");
        assertThat(EN.theme(Story.WORK)).isEqualTo("Work");
        assertThat(NB.theme("https://psi.norge.no/los/tema/noe-nytt")).isEqualTo("noe nytt");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAName(Kind kind) {
        assertThat(NB.name("kind", kind.name())).isNotEqualTo(kind.name());
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelHasAName(Channel channel) {
        assertThat(NB.name("channel", channel.name())).isNotEqualTo(channel.name());
    }

    @Test
    void aKindOfALaterVersionIsShownByItsCode() {
        assertThat(NB.name("kind", "NEW_KIND")).isEqualTo("NEW_KIND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nn", "_en"})
    void eachLanguageSaysEverything(String language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(""));
    }

    private static Set<String> keys(String language) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        WordsTest.class.getResourceAsStream("/messages/reporting" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames();
        }
    }

    private static Words words(Locale language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reporting");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, ThemesFixture.los(), language);
    }
}
