package no.innspill.classification;

import no.innspill.classification.files.DataSource;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.VocabularyFile;
import no.innspill.classification.vocabulary.Vocabulary;

/** What the module ships with. */
final class Shipped {

    static final Vocabulary VOCABULARY = VocabularyFile.read(DataSource.shipped("vocabulary/starter.json"));
    static final Classifier CLASSIFIER = new Classifier(
            LexiconFiles.languages(DataSource.shipped("classification/languages.json")),
            LexiconFiles.kinds(DataSource.shipped("classification/kinds.json")),
            VOCABULARY,
            LexiconFiles.levels(DataSource.shipped("classification/levels.json")));

    private Shipped() {}
}
