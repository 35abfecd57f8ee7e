package no.innspill.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.redaction.Redactor;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** What the benchmarks stand on. The benchmarks themselves are run by hand: docs/benchmarks.md. */
class BenchmarksTest {

    @Test
    void theTextsHaveSome500CharactersAndThePersonalDataThatTheySay() {
        Redactor redactor = new Redactor();
        assertThat(Texts.all()).hasSize(6).allSatisfy(each -> {
            assertThat(each.text()).hasSizeBetween(500, 550);
            assertThat(redactor.redact(each.text()).found().isEmpty())
                    .as(each.language() + " " + each.personalData())
                    .isEqualTo(each.personalData().equals("without"));
        });
    }

    @Test
    void thePiecesAreJson() {
        assertThat(Texts.all())
                .allSatisfy(each -> assertThat(new JsonMapper()
                                .readTree(each.piece("a-1"))
                                .get("externalId")
                                .stringValue())
                        .isEqualTo("a-1"));
    }

    @Test
    void theCommandLineKnowsItsCommands() {
        assertThat(new CommandLine(new Benchmarks()).getSubcommands().keySet()).containsAll(List.of("load", "micro"));
    }
}
