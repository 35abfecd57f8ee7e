package no.innspill.routing.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.classification.Signals;
import no.innspill.classification.language.Language;
import no.innspill.contracts.Channel;
import no.innspill.routing.domain.decision.ReasonCode;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.in.files.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void everyReasonHasASentenceThatHoldsWhatItKnows(String language) throws IOException {
        Properties messages = messages(language);
        for (ReasonCode code : ReasonCode.values()) {
            String sentence = messages.getProperty("routing.why." + code.code());
            assertThat(sentence).as(code.code()).isNotBlank();
            Set<String> used = new HashSet<>();
            PARAMETER.matcher(sentence).results().forEach(found -> used.add(found.group(1)));
            assertThat(used).as(code.code()).isEqualTo(Set.copyOf(code.parameters()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nn", "_en"})
    void everythingThatCanBeFoundHasAName(String language) throws IOException {
        Set<String> keys = messages(language).stringPropertyNames();
        assertThat(keys)
                .containsAll(Arrays.stream(Kind.values())
                        .map(kind -> "routing.kind." + kind)
                        .toList())
                .containsAll(Arrays.stream(Language.values())
                        .map(each -> "routing.language." + each)
                        .toList())
                .containsAll(Arrays.stream(BodyLevel.values())
                        .map(level -> "routing.level." + level)
                        .toList())
                .containsAll(Arrays.stream(Danger.values())
                        .map(danger -> "routing.danger." + danger)
                        .toList())
                .containsAll(TestData.CLASSIFIER.classify("", Signals.NONE).versions().keySet().stream()
                        .map(version -> "routing.version." + version)
                        .toList())
                .containsAll(Arrays.stream(Channel.values())
                        .map(channel -> "routing.channel." + channel)
                        .toList());
    }

    @Test
    void allLanguagesSayTheSame() throws IOException {
        Set<String> bokmaal = messages("").stringPropertyNames();
        assertThat(messages("_nn").stringPropertyNames()).isEqualTo(bokmaal);
        assertThat(messages("_en").stringPropertyNames()).isEqualTo(bokmaal);
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        var file = Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/messages/routing" + language + ".properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
