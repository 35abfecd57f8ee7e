package no.innspill.routing.domain.decision;

/** How a unit was found, the most specific first: what is more specific goes before what is less. */
public enum Basis {
    /** A rule says so. */
    RULE,
    /** The sender named the service. */
    SERVICE,
    /** It was said on a page of a part of the site that a unit answers for. */
    PAGE,
    /** The words are about a theme that the body answers for. */
    THEME,
    /** The words are about a theme that another body answers for. */
    THEME_ELSEWHERE,
    /** It was said somewhere on the body's site. */
    SITE,
    /** Nothing else is known: the body's front desk. */
    FRONT_DESK,
    /** A unit that had it thinks so. */
    PROPOSED
}
