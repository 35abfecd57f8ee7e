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
import no.innspill.routing.application.models.ShippedGround;
import no.innspill.routing.application.vocabulary.InForce;
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

    /** The starter: by what is decided until another vocabulary is put in force. */
    @Bean
    Vocabulary vocabulary(RoutingFiles files) {
        return VocabularyFile.read(new ResourceData(files.vocabulary()));
    }

    /** Read once: lexicons come with the program, together with the model that was made for them. */
    @Bean
    Lexicons lexicons(RoutingFiles files) {
        return LexiconFiles.read(
                new ResourceData(files.languages()),
                new ResourceData(files.kinds()),
                new ResourceData(files.signals()),
                new ResourceData(files.services()),
                new ResourceData(files.levels()),
                new ResourceData(files.pages()));
    }

    @Bean
    ShippedGround shippedGround(RoutingFiles files, Lexicons lexicons) {
        return ShippedGround.of(ShippedModel.read(new ResourceData(files.model())), lexicons);
    }

    /** Only vocabulary and model are switched while the service runs. */
    @Bean
    InForce.Maker whatDecides(Lexicons lexicons, RuleBook rules) {
        return (number, vocabulary, model) -> new InForce(
                number,
                vocabulary,
                model.version(),
                new Classifier(lexicons, model, vocabulary),
                new RoutingPolicy(rules, vocabulary),
                new HandOverPolicy(rules, vocabulary));
    }

    @Bean
    RuleBook ruleBook(RoutingFiles files) {
        return PolicyFile.read(files.policy());
    }

    @Bean
    TriagePolicy triagePolicy(RuleBook rules) {
        return new TriagePolicy(rules);
    }

    @Bean
    DirectorySource directoryFiles(RoutingFiles files, Vocabulary vocabulary, ResourcePatternResolver resources)
            throws IOException {
        List<Body> bodies = DirectoryFiles.read(resources.getResources(files.directory()), vocabulary);
        return () -> bodies;
    }
}
