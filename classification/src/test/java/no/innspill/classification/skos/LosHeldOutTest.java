package no.innspill.classification.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.classification.ThemeDetection;
import no.innspill.classification.ThemeFound;
import no.innspill.classification.files.DataSource;
import no.innspill.classification.files.VocabularyFile;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Words;
import no.innspill.classification.vocabulary.LexiconUnion;
import no.innspill.classification.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of LOS together with the starter's find the theme of no fewer held-out texts than the starter's alone. */
@EnabledIf("isThere")
class LosHeldOutTest {

    private static final Logger LOG = LoggerFactory.getLogger(LosHeldOutTest.class);
    private static final Path TEXTS = Path.of("src/main/resources/labelled/heldout.jsonl");

    static boolean isThere() {
        return LosTest.isThere() && Files.exists(TEXTS);
    }

    @Test
    void losIsNotWorse() throws IOException {
        Vocabulary starter = VocabularyFile.read(DataSource.shipped("vocabulary/starter.json"));
        Vocabulary union = LexiconUnion.of(starter, "los", LosTest.los().concepts());

        double before = right("starter", starter);
        double bare = right(
                "LOS alone",
                new Vocabulary("los", starter.ignored(), LosTest.los().concepts()));
        double after = right("LOS and starter", union);
        assertThat(after).isGreaterThanOrEqualTo(before).isGreaterThan(bare);
    }

    private static double right(String what, Vocabulary vocabulary) throws IOException {
        ThemeDetection themes = new ThemeDetection(vocabulary);
        JsonMapper json = new JsonMapper();
        List<String> lines = Files.readAllLines(TEXTS);
        int right = 0;
        for (String line : lines) {
            JsonNode text = json.readTree(line);
            Language language = Language.valueOf(text.get("language").asString().toUpperCase(Locale.ROOT));
            Optional<ThemeFound> theme = themes.of(Words.of(text.get("text").asString()), language);
            String found = theme.filter(it -> it.concept().confidence() >= 0.4)
                    .map(it -> vocabulary.top(it.concept().value()).slug())
                    .orElse("none");
            boolean hit = found.equals(text.get("theme").asString());
            right += hit ? 1 : 0;
        }
        LOG.info("{}: theme of {} of {} texts found", what, right, lines.size());
        return (double) right / lines.size();
    }
}
