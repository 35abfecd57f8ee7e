package no.innspill.intake.domain;

/** What a sender calls a piece, so that the same piece sent again is seen to be the same. */
public sealed interface SenderId permits ExternalId, IdempotencyKey {

    /** The name that the id of the piece is derived from, within its body. No two senders' ids, of whatever kind, have one name. */
    String derivedFrom();
}
