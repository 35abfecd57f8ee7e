package no.innspill.standalone.demo;

import java.io.Console;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.innspill.standalone.login.AgencyClient;
import no.innspill.standalone.login.LoginSettings.Services;
import no.innspill.standalone.process.StandaloneSettings;
import no.innspill.standalone.process.StandaloneSettings.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays the messages through what is running, and ends with what became of them. */
@Command(
        name = "demo",
        description = "Hands realistic messages in at a running Innspill and says what became of each.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class DemoCommand implements Callable<Integer> {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--json", description = "Ends with one JSON object and nothing else on standard output.")
    private boolean json;

    @Option(
            names = "--port",
            defaultValue = "${env:INNSPILL_PORT:-8080}",
            paramLabel = "PORT",
            description = "Port of the start page of what is running. [INNSPILL_PORT]")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "${env:INNSPILL_HOST:-localhost}",
            paramLabel = "NAME",
            description = "Where it runs. [INNSPILL_HOST]")
    private String host = "localhost";

    @Option(names = "--first", defaultValue = "1000000", paramLabel = "N", description = "Only the first N messages.")
    private int first;

    @Option(
            names = "--patience",
            defaultValue = "120",
            paramLabel = "SECONDS",
            description =
                    "How long to wait for an Innspill that does not answer, such as one that is being started again.")
    private int patience;

    @Override
    public Integer call() throws InterruptedException {
        Services services = new StandaloneSettings(java.nio.file.Path.of("."), host, Ports.from(port, 1, 2)).services();
        URI issuer = URI.create("http://" + host + ":" + port);
        List<DemoMessage> messages = DemoMessages.all().stream().limit(first).toList();
        try (Http http = new Http()) {
            return play(http, issuer, services, messages);
        } catch (Unreachable e) {
            spec.commandLine()
                    .getErr()
                    .println("Innspill does not answer at " + issuer + " (" + e.getMessage()
                            + "). Start it first, in another window: ./innspill up");
            return 1;
        }
    }

    private int play(Http http, URI issuer, Services services, List<DemoMessage> messages)
            throws Unreachable, InterruptedException {
        ZonedDateTime now = ZonedDateTime.now(NORWAY);
        Tokens tokens = new Tokens(http, issuer);
        mustAnswer(tokens);
        Retry retry = new Retry(Duration.ofSeconds(patience));
        Report report = new Report(http, tokens, retry, services.reporting(), bodies());
        Play play = new Play(new Intake(http, tokens, retry, services.intake(), began(http, issuer)), report);

        long before = report.totals(now.toLocalDate()).received();
        Instant from = Instant.now();
        ProgressBar handedIn = bar("Handed in", messages.size());
        List<Outcome> outcomes = play.handIn(messages, handedIn::step);
        handedIn.end();
        int accepted = (int)
                outcomes.stream().filter(Outcome.Accepted.class::isInstance).count();
        ProgressBar inReport = bar("Accounted", accepted);
        Totals totals = play.await(accepted, now, inReport::to);
        inReport.end();

        Waits waits = play.waits(from);
        Account account = new Account(
                outcomes,
                Math.clamp(totals.received() - before, 0, accepted),
                totals,
                waits.percentile(0.5),
                waits.percentile(0.99),
                addresses(issuer, services));
        boolean complete = account.complete(
                messages.stream().filter(DemoMessage::mustBeRefused).count());
        print(account, complete);
        return complete ? 0 : 1;
    }

    /** Without patience: somebody who has not started Innspill should be told at once. */
    private static void mustAnswer(Tokens tokens) throws Unreachable, InterruptedException {
        tokens.bearer(AgencyClient.ALL.getFirst().id(), AgencyClient.WRITE_FEEDBACK);
    }

    private static Instant began(Http http, URI issuer) throws Unreachable, InterruptedException {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(issuer.resolve("/standalone/began")));
        try {
            return Instant.parse(answer.body());
        } catch (DateTimeParseException e) {
            throw new Unreachable("what answers is no Innspill of ./innspill up", Duration.ZERO, e);
        }
    }

    private void print(Account account, boolean complete) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AccountJson.of(account, complete));
        } else {
            new AccountText(out).print(account, complete);
        }
    }

    private ProgressBar bar(String what, int total) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        ProgressBar.Style style =
                json ? ProgressBar.Style.SILENT : terminal ? ProgressBar.Style.BAR : ProgressBar.Style.LINES;
        return new ProgressBar(spec.commandLine().getOut(), style, what, total);
    }

    /** All but the one that the directory does not know. */
    private static List<String> bodies() {
        return AgencyClient.ALL.stream()
                .map(AgencyClient::id)
                .filter(id -> !id.equals("hittegodsverket"))
                .toList();
    }

    private static Map<String, String> addresses(URI issuer, Services services) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("start", issuer + "/");
        addresses.put("cases", services.action() + "/");
        addresses.put("triage", services.routing() + "/");
        addresses.put("figures", services.reporting() + "/");
        return addresses;
    }
}
