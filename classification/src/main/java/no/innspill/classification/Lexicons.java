package no.innspill.classification;

import no.innspill.classification.language.LanguageEvidence;
import no.innspill.classification.vocabulary.Vocabulary;

/**
 * What is known beforehand of words, written by people.
 *
 * @param services what public services are called: themes with the words that speak of them. A model is learnt together with these, so
 *     that another vocabulary may be in force without it
 */
public record Lexicons(
        LanguageEvidence languages,
        KindLexicon kinds,
        SignalLexicon signals,
        Vocabulary services,
        LevelLexicon levels,
        PageLexicon pages) {}
