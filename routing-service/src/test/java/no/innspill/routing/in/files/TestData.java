package no.innspill.routing.in.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.innspill.classification.Classifier;
import no.innspill.classification.files.DataSource;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.files.VocabularyFile;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.decision.RoutingPolicy;
import no.innspill.routing.domain.decision.RuleBook;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the service ships with, read as it reads it. */
public final class TestData {

    public static final Vocabulary VOCABULARY = VocabularyFile.read(DataSource.shipped("vocabulary/starter.json"));
    public static final Classifier CLASSIFIER = ShippedModel.classifier();
    public static final List<Body> BODIES = DirectoryFiles.read(directoryFiles(), VOCABULARY);
    public static final Directory DIRECTORY = new Directory("test", BODIES);
    public static final RuleBook RULES = PolicyFile.read(new ClassPathResource("routing/policy.json"));
    public static final RoutingPolicy POLICY = new RoutingPolicy(RULES, VOCABULARY);

    private TestData() {}

    static Resource[] directoryFiles() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:directory/*.json");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
