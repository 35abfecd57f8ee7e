package no.innspill.routing.domain.decision;

import java.util.Optional;
import no.innspill.classification.Danger;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.directory.Body;

/**
 * Where something belongs that is no feedback.
 *
 * @param address a page, or the telephone number of a public service
 */
public record RightChannel(Purpose purpose, Names names, String address) {

    /** Where a body's decisions are appealed. */
    public static RightChannel appeal(Body body, Rules rules) {
        return new RightChannel(Purpose.APPEAL, rules.appeals(), body.appeals().toString());
    }

    /** Whom to call in a danger; where it is not known which, the line for danger to life. */
    public static RightChannel help(Optional<Danger> danger, Rules rules) {
        Rules.HelpLine line = rules.helpLine(danger.orElse(Danger.LIFE));
        return new RightChannel(Purpose.CALL_FOR_HELP, line.names(), line.address());
    }

    /** What the channel is for. */
    public enum Purpose {
        APPEAL,
        CALL_FOR_HELP
    }
}
