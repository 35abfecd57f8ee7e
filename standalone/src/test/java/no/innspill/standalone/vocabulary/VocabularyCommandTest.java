package no.innspill.standalone.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aFileIsSummedUpInOneObject() throws IOException {
        Path file = Files.writeString(folder.resolve("some.ttl"), """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <https://a.no/los/tema/arbeid> a skos:Concept ; skos:prefLabel "Arbeid"@nb, "Arbeid"@nn .
                <https://a.no/los/ord/dagpenger> a skos:Concept ; skos:broader <https://a.no/los/tema/arbeid> ;
                  skos:prefLabel "Dagpenger"@nb, "Dagpengar"@nn, "*"@en ; skos:hiddenLabel "Ledighetstrygd"@nb .
                """);

        assertThat(run("check", file.toString())).isZero();
        Map<String, Object> json = JsonPath.read(out.toString(), "$");
        assertThat(json)
                .containsEntry("themes", 1)
                .containsEntry("topThemes", 1)
                .containsEntry("words", 1)
                .containsEntry("severalParents", 0)
                .containsEntry("hiddenLabels", 1)
                .containsEntry("missingLabels", 2)
                .containsEntry("missingByLanguage", Map.of("nb", 0, "nn", 0, "en", 2))
                .containsEntry("problemCount", 2);
        assertThat(JsonPath.<String>read(out.toString(), "$.problems[1].address"))
                .endsWith("/ord/dagpenger");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatCannotBeUsedEndsWithOneAndSaysWhy() throws IOException {
        Path file = Files.writeString(
                folder.resolve("evil.rdf"), "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>");

        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(JsonPath.<String>read(out.toString(), "$.code")).isEqualTo("DOCUMENT_TYPE");
        assertThat(err.toString()).contains("evil.rdf").contains("is refused");
    }

    @Test
    void aCallThatIsNotUnderstoodEndsWithTwo() {
        assertThat(run("check", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file");
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return VocabularyCommand.program()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
