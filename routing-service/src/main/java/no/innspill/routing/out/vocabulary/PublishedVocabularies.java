package no.innspill.routing.out.vocabulary;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.innspill.classification.skos.SkosReader;
import no.innspill.routing.application.vocabulary.VocabularySource;
import no.innspill.support.outside.OutsideServers;
import no.innspill.support.outside.OutsideServers.Answer;
import no.innspill.support.outside.OutsideServers.Terms;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Gets vocabularies over HTTPS from servers with public addresses. */
@Component
@EnableConfigurationProperties(PublishedVocabularies.Settings.class)
final class PublishedVocabularies implements VocabularySource, DisposableBean {

    private static final String ACCEPTS = "application/rdf+xml, text/turtle;q=0.9, */*;q=0.1";

    private final OutsideServers servers;

    PublishedVocabularies(Settings settings) {
        this.servers = new OutsideServers(
                new Terms(settings.within(), DataSize.ofBytes(SkosReader.MOST_BYTES), settings.innerHosts(), true));
    }

    /**
     * How other servers are asked for vocabularies.
     *
     * @param within how long one may take, from the first word to the last
     * @param innerHosts names of hosts in networks of our own that may be asked, also without TLS; all others must have public addresses
     */
    @ConfigurationProperties("innspill.routing.vocabulary-source")
    record Settings(
            @DefaultValue("30s") Duration within,
            @DefaultValue List<String> innerHosts) {}

    @Override
    public Fetched fetch(String address) {
        return servers.address(address)
                .map(uri -> fetched(servers.get(uri, ACCEPTS)))
                .orElseGet(() -> new Fetched.Failed(Fault.ADDRESS));
    }

    private static Fetched fetched(Answer answer) {
        return switch (answer) {
            case Answer.Content content -> new Fetched.File(content.bytes());
            case Answer.Refused _ -> new Fetched.Failed(Fault.NOT_GIVEN);
            case Answer.TooLarge() -> new Fetched.Failed(Fault.TOO_LARGE);
            case Answer.NotAsked() -> new Fetched.Failed(Fault.ADDRESS);
            case Answer.Away() -> new Fetched.Failed(Fault.AWAY);
        };
    }

    @Override
    public void destroy() throws IOException {
        servers.close();
    }
}
