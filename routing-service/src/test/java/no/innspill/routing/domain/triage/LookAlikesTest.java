package no.innspill.routing.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import no.innspill.routing.domain.decision.FeedbackId;

class LookAlikesTest {

    @Example
    void aTextWithAnotherWordOrMarkIsAlikeAndAnotherThingIsNot() {
        Map<FeedbackId, String> texts = texts(List.of(
                "Bussholdeplassen ved skolen er ikke brøytet.",
                "Bussholdeplassen ved skolen er ikke brøytet i dag!",
                "Jeg finner ikke skjemaet for skattekort på siden deres.",
                "Bra!",
                "Bra!"));

        assertThat(LookAlikes.of(id(0), texts)).containsExactly(id(1));
        assertThat(LookAlikes.of(id(2), texts)).isEmpty();
        assertThat(LookAlikes.of(id(3), texts)).as("too short to tell").isEmpty();
        assertThat(LookAlikes.counts(texts)).isEqualTo(Map.of(id(0), 1, id(1), 1));
    }

    @Property(tries = 200)
    void whoIsLikeAnotherIsSoBothWays(@ForAll @Size(max = 8) List<@StringLength(max = 40) String> said) {
        Map<FeedbackId, String> texts = texts(said);

        for (FeedbackId one : texts.keySet()) {
            List<FeedbackId> alike = LookAlikes.of(one, texts);
            assertThat(alike).doesNotContain(one);
            assertThat(LookAlikes.counts(texts).getOrDefault(one, 0)).isEqualTo(alike.size());
            alike.forEach(other -> assertThat(LookAlikes.of(other, texts)).contains(one));
        }
    }

    private static Map<FeedbackId, String> texts(List<String> said) {
        Map<FeedbackId, String> texts = new LinkedHashMap<>();
        for (int each = 0; each < said.size(); each++) {
            texts.put(id(each), said.get(each));
        }
        return texts;
    }

    private static FeedbackId id(int each) {
        return new FeedbackId(new UUID(0x1234_5678_1234_7000L, 0x8000_0000_0000_0000L + each));
    }
}
