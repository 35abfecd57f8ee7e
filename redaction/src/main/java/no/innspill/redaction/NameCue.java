package no.innspill.redaction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a word leads up to a person's name. The words are in {@code name-cues.txt}. */
enum NameCue {
    /** «jeg heter» */
    CALLED,
    /** «mitt navn er» */
    NAME,
    /** «my name's» */
    CONTRACTED,
    /** «jeg er», «I am» */
    SELF,
    /** «av meg,» */
    ME,
    SIGN_OFF,
    /** «Best,»: a sign-off only where a line starts with it and a name ends the text. */
    CLOSING,
    /** «dette er» */
    INTRODUCED,
    /** «kjære»: what follows up to a comma or the end of the line is a name. */
    GREETING,
    /** «snakket med»: weak, a listed given name has to follow. */
    WITH,
    /** «saken gjelder»: weak, two words with capitals have to follow. */
    ABOUT,
    /** «saksbehandler», «mannen min» */
    TITLE;

    private static final WordTable<NameCue> WORDS;

    static {
        Map<String, NameCue> words = new HashMap<>();
        WordList.lines("name-cues.txt").forEach(line -> {
            NameCue cue = valueOf(line.getFirst());
            line.subList(1, line.size()).forEach(word -> words.putIfAbsent(word, cue));
        });
        WORDS = new WordTable<>(words);
    }

    static @Nullable NameCue of(String word) {
        return WORDS.get(word);
    }
}
