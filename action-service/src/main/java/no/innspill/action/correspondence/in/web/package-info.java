/** The page where a unit reads and writes messages. */
@NullMarked
package no.innspill.action.correspondence.in.web;

import org.jspecify.annotations.NullMarked;
