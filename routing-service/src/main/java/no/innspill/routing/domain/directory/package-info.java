/** Who answers for what in the public sector: bodies, units, services and responsibilities with their dates. */
@NullMarked
package no.innspill.routing.domain.directory;

import org.jspecify.annotations.NullMarked;
