/** What a case is, what may be done with it and what comes of trying: pure decisions, without clock, store or framework. */
@NullMarked
package no.innspill.action.cases.domain;

import org.jspecify.annotations.NullMarked;
