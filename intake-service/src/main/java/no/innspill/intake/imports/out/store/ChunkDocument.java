package no.innspill.intake.imports.out.store;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Rows that wait.
 *
 * @param id of the import, and the number
 * @param rows by {@link RowCodec}
 */
@Document(ChunkDocument.COLLECTION)
record ChunkDocument(@Id String id, String importId, Binary rows) {
    static final String COLLECTION = "importRows";
}
