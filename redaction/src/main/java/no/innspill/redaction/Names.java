package no.innspill.redaction;

/** Names that people introduce themselves or others with, and names that a known given name tells. */
final class Names implements Finder {
    /** What the steps of the search answer when there is no name. */
    static final int NONE = -1;

    private final boolean all;

    /**
     * Finds names.
     *
     * @param all also given names that are ordinary words, where a sentence starts with them
     */
    Names(boolean all) {
        this.all = all;
    }

    @Override
    public void find(Tokens text, Finds finds) {
        NameReader reader = new NameReader(text, finds);
        NameTaker taker = new NameTaker(text, finds, reader);
        IntroducedNames introduced = new IntroducedNames(text, reader, taker);
        MentionedNames mentioned = new MentionedNames(text, finds, reader, taker, all);
        for (int token = 0; token < text.size(); token++) {
            if (text.isWord(token) && !finds.isTaken(token)) {
                NameCue cue = NameCue.of(text.word(token));
                int taken = cue == null ? introduced.afterUnlisted(token) : introduced.after(cue, token);
                if (taken == NONE) {
                    taken = mentioned.at(token);
                }
                token = Math.max(token, taken);
            }
        }
    }
}
