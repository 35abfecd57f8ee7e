package no.innspill.redaction;

/** Looks for some kinds of personal data; runs in time linear in the text. */
interface Finder {
    void find(Tokens text, Finds finds);
}
