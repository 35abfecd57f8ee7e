package no.innspill.routing.domain.rules;

import java.util.List;

/**
 * Something in a rule book that is not right.
 *
 * @param subject what it is about, as it is written; empty where there is nothing to show
 * @param expected what could stand there: words of the language as they are, and other things by a name in angle brackets
 */
public record Fault(Place place, FaultCode code, String subject, List<String> expected) {

    private static final int SHOWN = 60;

    public Fault {
        expected = List.copyOf(expected);
        subject = subject.length() > SHOWN ? subject.substring(0, SHOWN) + "…" : subject;
    }

    static Fault of(Place place, FaultCode code, String subject) {
        return new Fault(place, code, subject, List.of());
    }
}
