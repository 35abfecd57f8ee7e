package no.innspill.routing.domain.decision;

import no.innspill.routing.domain.language.Names;

/**
 * Where something belongs that is no feedback.
 *
 * @param address a page, or the telephone number of a public service
 */
public record RightChannel(Purpose purpose, Names names, String address) {

    /** What the channel is for. */
    public enum Purpose {
        APPEAL,
        CALL_FOR_HELP
    }
}
