package no.innspill.reporting.dashboard;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.innspill.reporting.directory.Label;
import no.innspill.reporting.directory.Themes;
import no.innspill.reporting.rollup.domain.Cell;
import org.springframework.context.MessageSource;

/** Says names, numbers and times the way the reader does. */
final class Words {

    private final MessageSource messages;
    private final Themes themes;
    private final Locale language;

    Words(MessageSource messages, Themes themes, Locale language) {
        this.messages = messages;
        this.themes = themes;
        this.language = language;
    }

    Locale language() {
        return language;
    }

    String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, language);
    }

    /** A name by its code, or the code itself where a later version sends one that has no name here. */
    String name(String group, String code) {
        String name = messages.getMessage("reporting." + group + "." + code, null, code, language);
        return name == null ? code : name;
    }

    String theme(String address) {
        return themes.label(address)
                .map(label -> label.in(language))
                .orElseGet(() -> address.substring(address.lastIndexOf('/') + 1).replace('-', ' '));
    }

    String in(Label label) {
        return label.in(language);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** A share as whole percent; a dash where there is nothing to take a share of. */
    String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(language);
        percent.setRoundingMode(RoundingMode.HALF_UP);
        return percent.format((double) part / whole);
    }

    String oneDecimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** How long, in the unit that people would use. */
    String span(Duration span) {
        if (span.toDays() >= 2) {
            return say("reporting.span.days", oneDecimal(span.toMinutes() / (24 * 60.0)));
        }
        if (span.toHours() >= 2) {
            return say("reporting.span.hours", oneDecimal(span.toMinutes() / 60.0));
        }
        return say("reporting.span.minutes", number(span.toMinutes()));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("reporting.format.day"), language)
                .format(day);
    }

    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("reporting.format.shortDay"), language)
                .format(day);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(say("reporting.format.moment"), language)
                .format(moment.atZone(Cell.OSLO));
    }
}
