package no.innspill.routing.domain.classification;

import no.innspill.routing.domain.directory.Level;

/** The words that tell which level of government a text speaks of. */
public record LevelLexicon(String version, Phrases<Level> phrases) {}
