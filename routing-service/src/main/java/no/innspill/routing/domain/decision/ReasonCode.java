package no.innspill.routing.domain.decision;

import java.util.List;

/** Each sentence that an explanation can hold, with what goes into it, in order. The sentences are in the message files. */
public enum ReasonCode {
    SEEN_KIND("seen.kind", "kind", "confidence"),
    SEEN_THEME("seen.theme", "theme", "confidence"),
    SEEN_LANGUAGE("seen.language", "language", "confidence"),
    SEEN_LEVEL("seen.level", "level", "confidence"),
    BY_SERVICE("by.service", "unit", "service"),
    BY_PAGE("by.page", "unit", "page"),
    BY_THEME("by.theme", "unit", "theme"),
    BY_THEME_ELSEWHERE("by.theme-elsewhere", "unit", "body", "theme"),
    BY_SITE("by.site", "unit", "page"),
    BY_FRONT_DESK("by.front-desk", "unit"),
    DEADLINE("deadline", "date", "source"),
    TRIAGE_TIE("triage.tie", "unit", "otherUnit"),
    TRIAGE_UNSURE("triage.unsure", "unit", "confidence"),
    TRIAGE_NOBODY("triage.nobody"),
    TRIAGE_UNKNOWN_BODY("triage.unknown-body", "body"),
    TRIAGE_ELSEWHERE("triage.elsewhere", "theme", "body"),
    TRIAGE_NOT_OURS("triage.not-ours", "theme"),
    TRIAGE_MAYBE_APPEAL("triage.maybe-appeal", "confidence"),
    TRIAGE_MAYBE_HELP("triage.maybe-help", "confidence"),
    TRIAGE_SPAM("triage.spam", "confidence"),
    REDIRECT_APPEAL("redirect.appeal", "body"),
    REDIRECT_HELP("redirect.help"),
    DECIDED_BY_PERSON("decided.person", "role");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> parameters;

    ReasonCode(String code, String... parameters) {
        this.code = code;
        this.parameters = List.of(parameters);
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
