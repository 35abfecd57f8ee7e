package no.innspill.standalone.demo;

import java.util.List;

/**
 * What the report holds for the bodies of the demo.
 *
 * @param received pieces accepted
 * @param cases cases opened
 * @param bodies by body, those with most first
 */
record Totals(long received, long routed, long triage, long redirected, long cases, List<OfBody> bodies) {

    /**
     * What it holds for one.
     *
     * @param units the units that something was routed to, those with most first
     */
    record OfBody(
            String client, long received, long routed, long triage, long redirected, long cases, List<OfUnit> units) {}

    /** What was routed to a unit itself, without the units below it. */
    record OfUnit(String unit, long routed) {}

    static Totals of(List<OfBody> bodies) {
        return new Totals(
                bodies.stream().mapToLong(OfBody::received).sum(),
                bodies.stream().mapToLong(OfBody::routed).sum(),
                bodies.stream().mapToLong(OfBody::triage).sum(),
                bodies.stream().mapToLong(OfBody::redirected).sum(),
                bodies.stream().mapToLong(OfBody::cases).sum(),
                bodies);
    }

    /** How many of those received have been decided on. */
    long decided() {
        return routed + triage + redirected;
    }

    /** Whether all that is known of is there, and each is where it belongs. */
    boolean accountsFor(long accepted) {
        return received >= accepted && decided() == received && cases == routed;
    }
}
