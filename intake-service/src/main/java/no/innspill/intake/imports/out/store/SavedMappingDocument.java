package no.innspill.intake.imports.out.store;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body's mapping for a set of columns.
 *
 * @param id the body and the names of the columns
 */
@Document(SavedMappingDocument.COLLECTION)
record SavedMappingDocument(@Id String id, String body, MappingDocument mapping) {
    static final String COLLECTION = "importMappings";
}
