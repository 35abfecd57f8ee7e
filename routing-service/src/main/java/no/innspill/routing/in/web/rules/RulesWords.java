package no.innspill.routing.in.web.rules;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.innspill.routing.application.Norway;
import no.innspill.routing.domain.rules.Fault;
import org.springframework.context.MessageSource;

/** Says in the reader's language what versions of the rule book hold as codes. */
final class RulesWords {

    private final MessageSource messages;
    private final Locale locale;

    RulesWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern(say("routing.format.time"), locale)
                .withZone(Norway.TIME)
                .format(at);
    }

    /** What is wrong, without its place. */
    String fault(Fault fault) {
        return say("routing.rules.fault." + fault.code().code(), fault.subject(), expected(fault.expected()));
    }

    private String expected(List<String> expected) {
        return expected.stream()
                .map(word -> word.startsWith("<") && word.endsWith(">") && word.length() > 2
                        ? say("routing.rules.word." + word.substring(1, word.length() - 1))
                        : word)
                .collect(Collectors.joining(", "));
    }
}
