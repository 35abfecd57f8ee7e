package no.innspill.classification;

/** The words that tell which level of government a text speaks of. */
public record LevelLexicon(String version, Phrases<Level> phrases) {}
