package no.innspill.routing.out.store;

import java.util.List;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.routing.domain.rules.books.InForce.End;
import no.innspill.routing.domain.rules.books.InForce.Spell;
import no.innspill.routing.out.store.BookDocument.DeedContent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Which version of the rule book is in force, and which were before: one document.
 *
 * @param revision in the filter of every update: whoever changes an old one is refused
 */
@Document(RulesInForceDocument.COLLECTION)
record RulesInForceDocument(@Id String id, List<SpellContent> spells, long revision) {

    static final String COLLECTION = "rulesInForce";
    static final String ID = "rules";

    record SpellContent(int number, DeedContent begun, End end) {}

    static RulesInForceDocument from(InForce now) {
        return new RulesInForceDocument(
                ID,
                now.spells().stream()
                        .map(spell -> new SpellContent(spell.number(), DeedContent.from(spell.begun()), spell.end()))
                        .toList(),
                now.revision());
    }

    InForce toDomain() {
        return new InForce(
                spells.stream()
                        .map(spell -> new Spell(spell.number(), spell.begun().toDomain(), spell.end()))
                        .toList(),
                revision);
    }
}
