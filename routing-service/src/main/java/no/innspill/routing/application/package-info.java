/** What the service does: route what comes in, keep the directory, and let a person decide what is uncertain. */
@NullMarked
package no.innspill.routing.application;

import org.jspecify.annotations.NullMarked;
