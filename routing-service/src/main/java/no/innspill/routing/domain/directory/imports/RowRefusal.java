package no.innspill.routing.domain.directory.imports;

import no.innspill.routing.domain.directory.change.Refusal;

/**
 * Something in a file that cannot be followed.
 *
 * @param where a line, or the address of a resource
 * @param field the column or property; empty where it is about all of the row
 */
public record RowRefusal(String where, Refusal why, String field) {}
