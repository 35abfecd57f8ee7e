package no.innspill.routing.in.directory.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.DirectoryImports.Read;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.change.Refusal;
import no.innspill.routing.domain.directory.imports.ImportRow;
import no.innspill.routing.domain.directory.imports.RowRefusal;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Reads public services as CPSV-AP-NO describes them (https://data.norge.no/specification/cpsv-ap-no). What it makes mandatory is asked for;
 * the rest is left alone. Nothing that the file points to is fetched.
 */
final class PublicServices {

    private static final String CPSV = "http://purl.org/vocab/cpsv#";
    private static final String CPSVNO = "https://data.norge.no/vocabulary/cpsvno#";
    private static final String CV = "http://data.europa.eu/m8g/";
    private static final IRI AUTHORITY = Values.iri(CV, "hasCompetentAuthority");
    private static final IRI THEMATIC_AREA = Values.iri(CV, "thematicArea");
    private static final Map<String, IRI> MANDATORY = new TreeMap<>(Map.of(
            "dct:identifier",
            DCTERMS.IDENTIFIER,
            "dct:title",
            DCTERMS.TITLE,
            "dct:description",
            DCTERMS.DESCRIPTION,
            "cv:hasCompetentAuthority",
            AUTHORITY,
            "cv:contactPoint",
            Values.iri(CV, "contactPoint"),
            "cpsvno:hasPossibleOutput",
            Values.iri(CPSVNO, "hasPossibleOutput")));
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)(\\d{9})(?!\\d)");
    private static final String LOS_ONCE = "http://psi.norge.no/los/";
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 200;

    private final Model statements;
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowRefusal> refusals = new ArrayList<>();

    private PublicServices(Model statements) {
        this.statements = statements;
    }

    static Read read(String content, Format format) {
        Model statements = new LinkedHashModel();
        RDFParser parser = format == Format.TURTLE ? new TurtleParser() : new RDFXMLParser();
        parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.setRDFHandler(new StatementCollector(statements));
        try {
            parser.parse(new StringReader(content), "urn:file:");
        } catch (RDFParseException broken) {
            return new Read(
                    List.of(),
                    List.of(new RowRefusal(
                            String.valueOf(Math.max(1, broken.getLineNumber())), Refusal.NOT_READABLE, "")));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        PublicServices services = new PublicServices(statements);
        services.all().forEach(services::take);
        if (services.rows.isEmpty() && services.refusals.isEmpty()) {
            services.refusals.add(new RowRefusal("1", Refusal.MISSING, "cpsv:PublicService"));
        }
        return new Read(services.rows, services.refusals);
    }

    private Stream<Resource> all() {
        return Stream.of(Values.iri(CPSV, "PublicService"), Values.iri(CPSVNO, "Service"))
                .flatMap(type -> statements.filter(null, RDF.TYPE, type).subjects().stream())
                .distinct();
    }

    private void take(Resource service) {
        String where = service.stringValue();
        List<RowRefusal> missing = MANDATORY.entrySet().stream()
                .filter(property -> !statements.contains(service, property.getValue(), null))
                .map(property -> new RowRefusal(where, Refusal.MISSING, property.getKey()))
                .toList();
        refusals.addAll(missing);
        if (!missing.isEmpty()) {
            return;
        }
        Optional<ServiceId> id = id(service);
        if (id.isEmpty()) {
            refusals.add(new RowRefusal(where, Refusal.NOT_AN_ID, "dct:identifier"));
            return;
        }
        Optional<Names> names = names(service);
        if (names.isEmpty()) {
            refusals.add(new RowRefusal(where, Refusal.MISSING, "dct:title"));
            return;
        }
        for (Value authority : statements.filter(service, AUTHORITY, null).objects()) {
            Optional<OrganisationNumber> body = number(authority);
            if (body.isEmpty()) {
                refusals.add(new RowRefusal(where, Refusal.NOT_A_NUMBER, "cv:hasCompetentAuthority"));
            } else {
                rows.add(new ImportRow.OfService(
                        where, body.get(), id.get(), names.get(), theme(service).orElse(null), null, null, null, null));
            }
        }
    }

    /** Its identifier; the last part of one that is a long address. */
    private Optional<ServiceId> id(Resource service) {
        return statements.filter(service, DCTERMS.IDENTIFIER, null).objects().stream()
                .map(Value::stringValue)
                .sorted()
                .findFirst()
                .map(String::strip)
                .map(told -> told.length() > LONGEST_ID ? told.substring(told.lastIndexOf('/') + 1) : told)
                .filter(told -> !told.isEmpty() && told.length() <= LONGEST_ID)
                .map(ServiceId::new);
    }

    /** The number that the file gives the organisation, or the one in its address. */
    private Optional<OrganisationNumber> number(Value authority) {
        Stream<String> told = authority instanceof Resource organisation
                ? statements.filter(organisation, DCTERMS.IDENTIFIER, null).objects().stream()
                        .map(Value::stringValue)
                : Stream.of();
        return Stream.concat(told, Stream.of(authority.stringValue()))
                .flatMap(text -> NINE_DIGITS.matcher(text).results().map(found -> found.group(1)))
                .flatMap(digits -> checked(digits).stream())
                .findFirst();
    }

    private static Optional<OrganisationNumber> checked(String digits) {
        try {
            return Optional.of(new OrganisationNumber(digits));
        } catch (IllegalArgumentException wrongCheckDigit) {
            return Optional.empty();
        }
    }

    /** What is not said to be of a language, or of Norwegian alone, is taken for bokmål. */
    private Optional<Names> names(Resource service) {
        Map<String, String> byLanguage = new TreeMap<>();
        for (Value title : statements.filter(service, DCTERMS.TITLE, null).objects()) {
            String language =
                    title instanceof Literal literal ? literal.getLanguage().orElse("nb") : "nb";
            String name = title.stringValue().strip();
            if (!name.isEmpty()) {
                byLanguage.putIfAbsent(
                        language.startsWith("no") ? "nb" : language.split("-", 2)[0],
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            }
        }
        return byLanguage.values().stream()
                .findFirst()
                .map(any -> new Names(
                        byLanguage.getOrDefault("nb", byLanguage.getOrDefault("nn", any)),
                        byLanguage.get("nn"),
                        byLanguage.get("en"),
                        byLanguage.get("se")));
    }

    /** Its theme in LOS; of several a word before a theme, as it says more, and then the first by address. */
    private Optional<ConceptId> theme(Resource service) {
        return statements.filter(service, THEMATIC_AREA, null).objects().stream()
                .map(Value::stringValue)
                .map(address ->
                        address.startsWith(LOS_ONCE) ? ConceptId.LOS + address.substring(LOS_ONCE.length()) : address)
                .filter(address -> address.matches(Pattern.quote(ConceptId.LOS) + "(tema|ord)/[^\\s/]+"))
                .sorted(Comparator.comparing((String address) -> !address.contains("/ord/"))
                        .thenComparing(Comparator.naturalOrder()))
                .map(ConceptId::new)
                .findFirst();
    }
}
