package no.innspill.classification.training;

import java.util.List;
import no.innspill.classification.Tasks;
import no.innspill.classification.learning.LinearTrainer.TaskSetting;

/** How each task is learnt: found by cross-validation over the training texts. */
final class Settings {

    private static final int WORDS = 1;
    private static final int STEMS = 1 << 1;
    private static final int PAIRS = 1 << 2;
    private static final int LETTERS = 1 << 3;
    private static final int PAGE = 1 << 4;
    private static final int KIND_LEXICON = 1 << 5;
    private static final int THEME_LEXICON = 1 << 6;
    private static final int LEVEL_LEXICON = 1 << 7;
    private static final int SHAPE = 1 << 8;
    private static final int LANGUAGE_LEXICON = 1 << 9;
    private static final int EDGES = 1 << 10;
    private static final int SIGNALS = 1 << 11;

    /** What tells a kind tells also what fits: each of these groups adds a little, pages and themes hardly anything. */
    private static final int SIGNS = WORDS | STEMS | PAIRS | LETTERS | KIND_LEXICON | SHAPE | EDGES | SIGNALS;

    static final List<TaskSetting> ALL = List.of(
            new TaskSetting(Tasks.LANGUAGE, Tasks.LANGUAGES, WORDS | LETTERS | PAIRS | LANGUAGE_LEXICON, 10),
            new TaskSetting(
                    Tasks.KIND,
                    Tasks.KINDS,
                    WORDS | STEMS | PAIRS | LETTERS | KIND_LEXICON | SHAPE | EDGES | SIGNALS,
                    4),
            new TaskSetting(Tasks.THEME, Tasks.THEMES, WORDS | STEMS | PAIRS | LETTERS | PAGE | THEME_LEXICON, 6),
            new TaskSetting(
                    Tasks.LEVEL,
                    Tasks.LEVELS,
                    WORDS | STEMS | PAIRS | LETTERS | PAGE | THEME_LEXICON | LEVEL_LEXICON,
                    4),
            new TaskSetting(Tasks.WHAT, Tasks.FITS, SIGNS, 2),
            new TaskSetting(Tasks.HOW, Tasks.FITS, SIGNS, 2),
            new TaskSetting(Tasks.SEVERITY, Tasks.SEVERITIES, SIGNS, 2));

    private Settings() {}
}
