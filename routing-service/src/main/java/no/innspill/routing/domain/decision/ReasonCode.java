package no.innspill.routing.domain.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Each sentence that an explanation can hold, with what goes into it, in order. The sentences are in the message files. */
public enum ReasonCode {
    SEEN_KIND("kind-by-lexicon", "kind", "confidence"),
    SEEN_THEME("theme-by-vocabulary", "theme", "confidence"),
    SEEN_LANGUAGE("language-found", "language", "confidence"),
    SEEN_LEVEL("level-found", "level", "confidence"),
    BY_RULE("decided-by-rule", "rule", "line", "book"),
    HANDLED_BY_RULE("handled-by-rule", "rule", "line", "book"),
    RULE_UNIT_GONE("rule-unit-gone", "rule", "line", "missing"),
    BY_SERVICE("responsible-for-service", "unit", "service"),
    BY_PAGE("responsible-for-page", "unit", "page"),
    BY_THEME("responsible-for-theme", "unit", "theme"),
    BY_THEME_ELSEWHERE("responsible-for-theme-elsewhere", "unit", "body", "theme"),
    BY_SITE("responsible-for-site", "unit", "page"),
    SUCCEEDED("body-succeeded", "body", "otherBody"),
    BY_FRONT_DESK("front-desk", "unit"),
    DEADLINE("deadline-by-rule", "date", "source"),
    TRIAGE_TIE("triage-tie", "unit", "otherUnit"),
    TRIAGE_UNSURE("triage-unsure", "unit", "confidence"),
    TRIAGE_NOBODY("triage-nobody"),
    TRIAGE_UNKNOWN_BODY("triage-unknown-body", "body"),
    TRIAGE_ELSEWHERE("triage-elsewhere", "theme", "body"),
    TRIAGE_NOT_OURS("triage-not-ours", "theme"),
    TRIAGE_MAYBE_APPEAL("triage-maybe-appeal", "confidence"),
    TRIAGE_MAYBE_HELP("triage-maybe-help", "confidence"),
    TRIAGE_SENSITIVE("triage-sensitive", "body"),
    KEPT_SENSITIVE("kept-sensitive"),
    TRIAGE_SPAM("triage-spam", "confidence"),
    REDIRECT_APPEAL("kind-is-appeal", "body"),
    REDIRECT_HELP("kind-is-call-for-help"),
    NOTHING_SAID("nothing-said"),
    HANDED_OVER("handed-over", "unit", "handOver"),
    PROPOSED("proposed-by-unit", "unit"),
    ANSWERS_AS_PROPOSED("answers-as-proposed", "unit"),
    WITHIN_THE_BODY("proposed-within-body", "unit"),
    NEXT_BEST("next-best", "unit"),
    TRIAGE_SEVERAL("triage-needs-several"),
    TRIAGE_HANDED_ON("triage-handed-on", "times"),
    TRIAGE_NOBODY_ELSE("triage-nobody-else"),
    TRIAGE_CONFIDENTIAL("triage-confidential"),
    DECIDED_BY_PERSON("decided-by-person"),
    CORRECTED("corrected-by-sender"),
    WITHDRAWN("withdrawn-by-sender");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> parameters;

    ReasonCode(String code, String... parameters) {
        this.code = code;
        this.parameters = List.of(parameters);
    }

    /** The code that is written so; nothing for one that this version does not know. */
    public static Optional<ReasonCode> ofCode(String written) {
        return Arrays.stream(values())
                .filter(known -> known.code.equals(written))
                .findFirst();
    }

    /** As it is written in events and message files. */
    public String code() {
        return code;
    }

    /** The names of what goes into the sentence, in order. */
    public List<String> parameters() {
        return parameters;
    }
}
