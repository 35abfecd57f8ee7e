package no.innspill.action.cases.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import no.innspill.action.cases.domain.Channel;
import no.innspill.action.cases.domain.Decision.Refusal;
import no.innspill.action.cases.domain.Kind;
import no.innspill.action.cases.domain.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"action", "action-themes"})
    void everyLanguageSaysTheSameThings(String file) throws IOException {
        Set<String> keys = keys(file);

        assertThat(keys).isNotEmpty();
        assertThat(keys(file + "_nn")).isEqualTo(keys);
        assertThat(keys(file + "_en")).isEqualTo(keys);
    }

    @Test
    void everyValueHasAWord() throws IOException {
        Set<String> keys = keys("action");

        for (Kind kind : Kind.values()) {
            assertThat(keys).contains("action.kind." + kind);
        }
        for (Channel channel : Channel.values()) {
            assertThat(keys).contains("action.channel." + channel);
        }
        for (Refusal refusal : Refusal.values()) {
            assertThat(keys).contains("action.refused." + refusal);
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(keys).contains("action.outcome." + QueueAddress.written(outcome) + ".hint");
        }
        for (CaseProblem problem : CaseProblem.values()) {
            assertThat(keys)
                    .contains("problem." + problem.code() + ".title", "problem." + problem.code() + ".explanation");
        }
    }

    private static Set<String> keys(String file) throws IOException {
        var messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/messages/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
