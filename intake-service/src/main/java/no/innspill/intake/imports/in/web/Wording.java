package no.innspill.intake.imports.in.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Words in the reader's language. */
final class Wording {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final MessageSource messages;
    private final Locale locale;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("intake.imports." + key, arguments, locale);
    }

    /** What is wrong, by its code; codes that have no words of their own are told alike. */
    String refusal(String code) {
        String other = of("refusal.other");
        String words = messages.getMessage("intake.imports.refusal." + code, null, other, locale);
        return words == null ? other : words;
    }

    /** What a mark says that something was taken out; empty for what is no mark. */
    String mark(String kind) {
        String words = messages.getMessage("mark." + kind, null, "", locale);
        return words == null ? "" : words;
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern(of("format.time"), locale).format(at.atZone(OSLO));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
