package no.innspill.routing.in.directory.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.DirectoryImports.Read;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.change.Refusal;
import no.innspill.routing.domain.directory.imports.ImportPlan;
import no.innspill.routing.domain.directory.imports.PlanImport;
import no.innspill.routing.domain.directory.imports.RowRefusal;
import no.innspill.routing.in.files.TestData;
import org.junit.jupiter.api.Test;

class DirectoryFileReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String CSV = """
            record;body;id;name_nb;name_en;level;area;contact;appeals;parent;unit;service;theme;page;valid_from;valid_to
            body;974760673;;Registerenheten;Register authority;STATE;;https://brreg.no/kontakt;https://brreg.no/klage;;;;;;;
            unit;974760673;brreg-post;Postmottak;;;;;;;;;;;;
            unit;974760673;brreg-foretak;Foretak;;;;;;brreg-post;;;;;;
            service;974760673;registermelding;"Samordnet; registermelding";;;;;;;brreg-foretak;;;;;
            responsibility;974760673;;;;;;;;;brreg-post;;;;;
            responsibility;974760673;;;;;;;;;brreg-foretak;;;brreg.no/foretak;2027-01-01;
            responsibility;942110464;;;;;;;;;trondheim-skole;;tema/barnehage;;2027-01-01;2027-06-30
            """;
    private static final String TURTLE = """
            @prefix cpsv: <http://purl.org/vocab/cpsv#> .
            @prefix cpsvno: <https://data.norge.no/vocabulary/cpsvno#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix cv: <http://data.europa.eu/m8g/> .
            <https://example.org/services/1> a cpsv:PublicService ;
              dct:identifier "barnetrygd-utvidet" ;
              dct:title "Utvidet barnetrygd"@nb , "Utvida barnetrygd"@nn ;
              dct:description "Til den som er alene med barn"@nb ;
              cv:hasCompetentAuthority <https://organization-catalog.example.org/organizations/889640782> ;
              cv:contactPoint <https://example.org/contact/1> ;
              cpsvno:hasPossibleOutput <https://example.org/output/1> ;
              cv:thematicArea <https://psi.norge.no/los/tema/barn-og-familie> , <http://psi.norge.no/los/ord/THEME> .
            <https://example.org/services/2> a cpsv:PublicService ;
              dct:identifier "uten-alt" ; dct:title "Uten alt"@nb .
            """;

    @Test
    void aTableBecomesBodiesUnitsServicesAndResponsibilities() {
        ImportPlan plan = plan(Format.CSV, CSV, TestData.DIRECTORY);

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.changes()).hasSize(2);
        Body made = plan.changes().getFirst().after();
        assertThat(made.units()).extracting(unit -> unit.id().value()).containsExactly("brreg-post", "brreg-foretak");
        assertThat(made.services().getFirst().names().nb()).isEqualTo("Samordnet; registermelding");
        assertThat(made.responsibilities()).hasSize(3);
        assertThat(plan.changes().get(1).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.id()).isEqualTo("trondheim-skole theme https://psi.norge.no/los/tema/barnehage");
            assertThat(difference.after()).isEqualTo("2027-01-01 · 2027-06-30");
        });
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        Directory after = after(plan(Format.CSV, CSV, TestData.DIRECTORY));
        ImportPlan again = plan(Format.CSV, CSV, after);
        assertThat(again.changes()).isEmpty();
        assertThat(again.refusals()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(7);
        ImportPlan later = PlanImport.plan(
                new DirectoryFileReader().read(Format.CSV, CSV).rows(),
                List.of(),
                after,
                theme -> true,
                DAY.plusMonths(2));
        assertThat(later.changes()).isEmpty();
    }

    @Test
    void aRowThatCannotBeFollowedIsNamedWithLineColumnAndReason() {
        String faulty = """
                record,body,id,name_nb,unit,theme,valid_from,colour
                unit,974760674,x,X,,,,
                unit,889640782,nav-ny,,,,,
                responsibility,889640782,,,nav-mangler,,,
                responsibility,889640782,,,nav-kontaktsenter,tema/finnes-ikke,,
                team,889640782,,,,,,
                unit,889640782,trondheim-skole,Skole,,,,
                unit,974760673,y,Y,,,i dag,
                unit,974760673,z,Z,,,,
                """;
        assertThat(plan(Format.CSV, faulty, TestData.DIRECTORY).refusals())
                .containsExactlyInAnyOrder(
                        new RowRefusal("1", Refusal.UNKNOWN_COLUMN, "colour"),
                        new RowRefusal("2", Refusal.NOT_A_NUMBER, "body"),
                        new RowRefusal("3", Refusal.MISSING, "names"),
                        new RowRefusal("4", Refusal.UNKNOWN_UNIT, "unit"),
                        new RowRefusal("5", Refusal.UNKNOWN_THEME, "theme"),
                        new RowRefusal("6", Refusal.UNKNOWN_KIND, "record"),
                        new RowRefusal("7", Refusal.UNIT_EXISTS, "unit"),
                        new RowRefusal("8", Refusal.NOT_A_DATE, "valid_from"),
                        new RowRefusal("9", Refusal.UNKNOWN_BODY, "body"));
    }

    @Test
    void aServiceByCpsvApNoIsReadWithItsThemeAndAuthority() {
        String word = TestData.VOCABULARY.concepts().stream()
                .map(concept -> concept.id().value())
                .filter(id -> id.contains("/ord/"))
                .findFirst()
                .orElseThrow();
        String turtle = TURTLE.replace("http://psi.norge.no/los/ord/THEME", word.replace("https:", "http:"));
        ImportPlan plan = plan(Format.TURTLE, turtle, TestData.DIRECTORY);

        assertThat(plan.refusals())
                .extracting(RowRefusal::where, RowRefusal::why, RowRefusal::field)
                .containsExactlyInAnyOrder(
                        missing("dct:description"),
                        missing("cv:hasCompetentAuthority"),
                        missing("cv:contactPoint"),
                        missing("cpsvno:hasPossibleOutput"));
        Body nav = plan.changes().getFirst().after();
        assertThat(nav.number()).isEqualTo(new OrganisationNumber("889640782"));
        assertThat(nav.service(new ServiceId("barnetrygd-utvidet"))).hasValueSatisfying(service -> {
            assertThat(service.names().nn()).isEqualTo("Utvida barnetrygd");
            assertThat(String.valueOf(service.theme())).contains(word);
        });
        assertThat(plan(Format.TURTLE, turtle, after(plan)).changes()).isEmpty();
    }

    @Test
    void theSameInRdfXmlIsTheSame() {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cpsv="http://purl.org/vocab/cpsv#"
                    xmlns:cpsvno="https://data.norge.no/vocabulary/cpsvno#" xmlns:dct="http://purl.org/dc/terms/" xmlns:cv="http://data.europa.eu/m8g/">
                  <cpsv:PublicService rdf:about="https://example.org/services/1">
                    <dct:identifier>barnetrygd-utvidet</dct:identifier>
                    <dct:title xml:lang="nb">Utvidet barnetrygd</dct:title>
                    <dct:description xml:lang="nb">Til den som er alene</dct:description>
                    <cv:hasCompetentAuthority><rdf:Description rdf:about="https://example.org/nav"><dct:identifier>889640782</dct:identifier></rdf:Description></cv:hasCompetentAuthority>
                    <cv:contactPoint rdf:resource="https://example.org/contact/1"/>
                    <cpsvno:hasPossibleOutput rdf:resource="https://example.org/output/1"/>
                  </cpsv:PublicService>
                </rdf:RDF>
                """;
        ImportPlan plan = plan(Format.RDF_XML, xml, TestData.DIRECTORY);
        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.changes()).hasSize(1);
    }

    @Test
    void whatIsNoRdfOrReachesOutOfTheFileIsRefused() {
        assertThat(plan(Format.TURTLE, "dette er ikke RDF", TestData.DIRECTORY).refusals())
                .extracting(RowRefusal::why)
                .containsExactly(Refusal.NOT_READABLE);
        String reaching = """
                <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&x;</rdf:RDF>""";
        assertThat(plan(Format.RDF_XML, reaching, TestData.DIRECTORY).refusals())
                .extracting(RowRefusal::why)
                .containsExactly(Refusal.NOT_READABLE);
    }

    private static org.assertj.core.groups.Tuple missing(String property) {
        return org.assertj.core.groups.Tuple.tuple("https://example.org/services/2", Refusal.MISSING, property);
    }

    private static ImportPlan plan(Format format, String content, Directory directory) {
        Read read = new DirectoryFileReader().read(format, content);
        return PlanImport.plan(
                read.rows(),
                read.refusals(),
                directory,
                theme -> TestData.VOCABULARY.concept(theme).isPresent(),
                DAY);
    }

    private static Directory after(ImportPlan plan) {
        List<Body> bodies = new ArrayList<>(TestData.DIRECTORY.bodies());
        for (ImportPlan.BodyChange change : plan.changes()) {
            bodies.removeIf(body -> body.number().equals(change.after().number()));
            bodies.add(change.after());
        }
        return new Directory("after", bodies);
    }
}
