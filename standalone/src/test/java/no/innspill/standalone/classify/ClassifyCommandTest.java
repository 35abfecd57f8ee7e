package no.innspill.standalone.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ClassifyCommandTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?<asked>\\{\"id\":\"a1\",\"text\".*?\\})\\s.*?(?<answered>\\{\"id\":\"a1\".*?(true|false)\\})",
            Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("[01]\\.\\d+");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void eachLineIsAnsweredInOrderWithItsId() {
        int status = classify("""
                {"id":"a","text":"Hvordan søker jeg om dagpenger?","page":"https://www.nav.no/dagpenger"}
                {"text":"The bus never came, terrible service","id":7}
                """);

        assertThat(status).isZero();
        assertThat(out.toString().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "{\"id\":\"a\",\"language\":\"nb\",\"kind\":\"QUESTION\",\"theme\":\"arbeid\",\"level\":\"state\",\"confidence\":{\"language\":"),
                        second ->
                                assertThat(second).startsWith("{\"id\":7,\"language\":\"en\",\"kind\":\"COMPLAINT\""));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsNumberAndTheRestGoesOn() {
        int status = classify("no JSON\n{\"id\":2,\"text\":\"Takk!\"}\n{\"id\":3}\n");

        assertThat(status).isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(3)
                .last()
                .asString()
                .isEqualTo("{\"id\":3,\"error\":\"lacks text\"}");
        assertThat(err.toString()).contains("line 1: is not valid JSON").contains("line 3: lacks text");
    }

    @Test
    void theExampleInTheHelpIsWhatIsAnswered() {
        String help = new CommandLine(new ClassifyCommand(bytes(""), out)).getUsageMessage();
        Matcher example = EXAMPLE.matcher(help);
        assertThat(example.find()).isTrue();

        classify(example.group("asked"));

        String told = example.group("answered").replaceAll("\\s+", "");
        assertThat(FIGURE.matcher(out.toString().strip()).replaceAll("#"))
                .isEqualTo(FIGURE.matcher(told).replaceAll("#"));
        assertThat(figures(out.toString())).hasSize(7);
        for (int i = 0; i < 7; i++) {
            assertThat(figures(told).get(i)).isCloseTo(figures(out.toString()).get(i), offset(0.1));
        }
    }

    @Test
    void anEvaluationScoresWhatIsLabelledAndNothingElse() {
        int status = run(new EvaluateCommand(bytes("""
                        {"id":1,"text":"Hvordan søker jeg om dagpenger?","kind":"QUESTION","theme":"skatt-og-avgift","severity":"LOW"}
                        {"id":2,"text":"Takk!","kind":"APPLAUSE"}
                        """), out), "--json");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("line 2: kind must be one of PRAISE");
        assertThat(out.toString())
                .startsWith("{\"texts\":1,\"language\":{\"scored\":0")
                .contains("\"kind\":{\"scored\":1,\"accuracy\":1.0,\"macroF1\":1.0")
                .contains("\"theme\":{\"scored\":1,\"accuracy\":0.0")
                .contains("\"what\":{\"scored\":0")
                .contains("\"severity\":{\"scored\":1,\"accuracy\":1.0");
    }

    private static List<Double> figures(String answer) {
        return FIGURE.matcher(answer)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }

    private int classify(String lines) {
        return run(new ClassifyCommand(bytes(lines), out));
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private static ByteArrayInputStream bytes(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
