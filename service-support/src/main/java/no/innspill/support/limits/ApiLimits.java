package no.innspill.support.limits;

/**
 * The limits of a service's API, by client.
 *
 * @param requests calls
 * @param pieces pieces handed in by calls of many: such a call is let in while any is left, and is charged for what it held
 */
public record ApiLimits(RateLimits requests, RateLimits pieces) {}
