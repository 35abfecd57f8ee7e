package no.innspill.action.cases.domain;

/** Whose case it is: one unit of one body. */
public record Owner(BodyId body, UnitId unit) {}
