package no.innspill.reporting.rollup.domain;

import no.innspill.reporting.rollup.domain.Position.Source;

/** Which roll-up document: one cell as far as one partition of one topic tells of it. */
public record RollUp(Cell cell, Source source) {}
