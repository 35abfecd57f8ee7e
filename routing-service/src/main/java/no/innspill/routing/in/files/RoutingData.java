package no.innspill.routing.in.files;

import java.io.IOException;
import java.util.List;
import no.innspill.classification.Classifier;
import no.innspill.classification.Lexicons;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.files.VocabularyFile;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.application.CurrentDirectory.DirectorySource;
import no.innspill.routing.domain.decision.HandOverPolicy;
import no.innspill.routing.domain.decision.RoutingPolicy;
import no.innspill.routing.domain.decision.RuleBook;
import no.innspill.routing.domain.decision.TriagePolicy;
import no.innspill.routing.domain.directory.Body;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Makes of the data files what decides. A faulty file stops the start, with its name. */
@Configuration(proxyBeanMethods = false)
class RoutingData {

    @Bean
    Vocabulary vocabulary(RoutingFiles files) {
        return VocabularyFile.read(new ResourceData(files.vocabulary()));
    }

    @Bean
    Classifier classifier(RoutingFiles files, Vocabulary vocabulary) {
        Lexicons lexicons = LexiconFiles.read(
                new ResourceData(files.languages()),
                new ResourceData(files.kinds()),
                new ResourceData(files.signals()),
                new ResourceData(files.services()),
                new ResourceData(files.levels()),
                new ResourceData(files.pages()));
        return new Classifier(lexicons, ShippedModel.read(new ResourceData(files.model())), vocabulary);
    }

    @Bean
    RuleBook ruleBook(RoutingFiles files) {
        return PolicyFile.read(files.policy());
    }

    @Bean
    RoutingPolicy routingPolicy(RuleBook rules, Vocabulary vocabulary) {
        return new RoutingPolicy(rules, vocabulary);
    }

    @Bean
    TriagePolicy triagePolicy(RuleBook rules) {
        return new TriagePolicy(rules);
    }

    @Bean
    HandOverPolicy handOverPolicy(RuleBook rules, Vocabulary vocabulary) {
        return new HandOverPolicy(rules, vocabulary);
    }

    @Bean
    DirectorySource directoryFiles(RoutingFiles files, Vocabulary vocabulary, ResourcePatternResolver resources)
            throws IOException {
        List<Body> bodies = DirectoryFiles.read(resources.getResources(files.directory()), vocabulary);
        return () -> bodies;
    }
}
