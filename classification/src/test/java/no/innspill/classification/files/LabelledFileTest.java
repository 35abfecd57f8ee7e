package no.innspill.classification.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.innspill.classification.Tasks;
import no.innspill.classification.training.LabelledText;
import org.junit.jupiter.api.Test;

class LabelledFileTest {

    @Test
    void whatFitsAndHowBadItIsMayStandInALineOrNot() {
        List<LabelledText> read = LabelledFile.read(lines("""
                {"id":"1","text":"Fikk avslag","what":"FITS_NOT","how":"UNSAID","severity":"MEDIUM"}
                {"id":"2","text":"Takk","kind":"PRAISE"}
                """));

        assertThat(read)
                .satisfiesExactly(
                        first -> assertThat(first.labels())
                                .containsOnly(
                                        Map.entry(Tasks.WHAT, "FITS_NOT"),
                                        Map.entry(Tasks.HOW, "UNSAID"),
                                        Map.entry(Tasks.SEVERITY, "MEDIUM")),
                        second -> assertThat(second.labels()).containsOnlyKeys(Tasks.KIND));
    }

    @Test
    void whatIsShippedIsInTheWordsOfTheTasks() {
        assertThat(ShippedModel.texts().stream().filter(text -> text.severity() != null))
                .hasSize(2_700)
                .allSatisfy(text -> assertThat(text.labels())
                        .hasEntrySatisfying(
                                Tasks.WHAT, fit -> assertThat(Tasks.FITS).contains(fit))
                        .hasEntrySatisfying(
                                Tasks.HOW, fit -> assertThat(Tasks.FITS).contains(fit))
                        .hasEntrySatisfying(
                                Tasks.SEVERITY,
                                bad -> assertThat(Tasks.SEVERITIES).contains(bad)));
    }

    private static DataSource lines(String written) {
        return new DataSource() {
            @Override
            public String name() {
                return "lines";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
