package no.innspill.classification;

/**
 * Words that are more frequent in one kind than in others, though none of them is enough alone: a model weighs them. What is enough is in
 * {@link KindLexicon}.
 */
public record SignalLexicon(String version, Phrases<Kind> phrases) {}
