package no.innspill.routing.domain.directory;

/** A responsibility with the body that it is in. */
public record Held(Body body, Responsibility responsibility) {}
