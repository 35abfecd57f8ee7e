/** What is counted, where, and which part of it a roll-up still lacks: pure, so that it can be tried in every order of failures. */
@NullMarked
package no.innspill.reporting.rollup.domain;

import org.jspecify.annotations.NullMarked;
