/** Reads files that say how bodies divide their tasks: CSV, and descriptions of services in RDF (CPSV-AP-NO). */
@NullMarked
package no.innspill.routing.in.directory.files;

import org.jspecify.annotations.NullMarked;
