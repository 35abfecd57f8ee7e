package no.innspill.classification;

/**
 * An entry of a lexicon or vocabulary that was found in a text. Holds no text, yet tells what was said: shown to those who may see
 * the text, never stored or sent.
 *
 * @param about what it speaks for: a kind, or the address of a theme
 * @param entry the entry as it is written in the lexicon
 * @param turned whether a negation turned it round
 */
public record Evidence(String about, String entry, boolean turned) {}
