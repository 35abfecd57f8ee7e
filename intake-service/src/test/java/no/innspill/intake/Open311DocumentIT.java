package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.application.KeepKeys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sends every command of docs/open311.md as it stands there. */
@Tag("any-store")
@OnIntake
class Open311DocumentIT {
    private static final Pattern ID = Pattern.compile("\"service_request_id\":\"([0-9A-Z-]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    KeepKeys keepKeys;

    @Autowired
    MongoTemplate mongo;

    @Test
    void everyCommandOfTheDocumentDoesWhatItSays() throws Exception {
        Agency agency = new Agency(port);
        agency.directory();
        agency.tell(Open311IT.nav());
        await().until(
                        () -> mongo.findById(Agency.NAV, org.bson.Document.class, "open311-jurisdictions"),
                        found -> found != null && "nav.no".equals(found.getString("domain")));
        if (!(keepKeys.make(new OrganisationNumber(Agency.NAV), "Dokument")
                instanceof KeepKeys.Made.Key(var key, var kept))) {
            throw new IllegalStateException("no key");
        }
        List<String> commands = Files.readAllLines(document()).stream()
                .filter(line -> line.startsWith("    curl "))
                .map(String::strip)
                .toList();
        assertThat(commands).hasSize(5);

        List<String> answers = new ArrayList<>();
        String id = "";
        for (String command : commands) {
            String answer = run(
                    command,
                    Map.of(
                            "endpoint",
                            "http://localhost:" + port + "/open311/v2",
                            "jurisdiction",
                            "nav.no",
                            "service",
                            "sykepenger",
                            "key",
                            key.whole(),
                            "id",
                            id));
            Matcher filed = ID.matcher(answer);
            id = filed.find() ? filed.group(1) : id;
            answers.add(answer);
        }
        assertThat(answers.get(0)).contains("<service_code>sykepenger</service_code>");
        assertThat(answers.get(1)).contains("\"code\":\"found_it\"");
        assertThat(answers.get(2)).contains("service_request_id");
        assertThat(answers.get(3)).contains("<status>open</status>", "<description></description>");
        assertThat(answers.get(4)).contains("Skjemaet kastet meg ut på siste side.");
    }

    private static Path document() {
        boolean inModule = Path.of("").toAbsolutePath().endsWith("intake-service");
        return Path.of(inModule ? "../docs/open311.md" : "docs/open311.md");
    }

    private static String run(String command, Map<String, String> variables) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
        shell.environment().putAll(variables);
        Process process = shell.start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(answer).isZero();
        return answer;
    }
}
