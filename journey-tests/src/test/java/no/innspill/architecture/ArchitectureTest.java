package no.innspill.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/** What holds for the code of all services. Each rule says why; a rule that stands in the way is changed here, with a new reason. */
@AnalyzeClasses(packages = "no.innspill", importOptions = ProductionCode.class)
class ArchitectureTest {

    private static final String[] SERVICES =
            Arrays.stream(ServiceName.values()).map(ServiceName::packages).toArray(String[]::new);

    private static final String CONTRACTS = "no.innspill.contracts..";
    private static final String SUPPORT = "no.innspill.support..";
    private static final String REDACTION = "no.innspill.redaction..";
    private static final String CLASSIFICATION = "no.innspill.classification..";

    // Decisions

    @ArchTest
    static final ArchRule decisionsKnowNoMachinery = noClasses()
            .that(resideInAnyPackage("..domain..", REDACTION, CLASSIFICATION)
                    .and(not(resideInAPackage("no.innspill.classification.files.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    SUPPORT,
                    "java.sql..",
                    "java.net.http..")
            .because(
                    "a decision is a function of what it is given: it can be read, tested in milliseconds and replayed");

    @ArchTest
    static final ArchRule timeAndChanceAreGivenToDecisionsAndUseCases = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..application..", REDACTION, CLASSIFICATION)
            .should(accessTargetWhere(TimeAndChance.read()))
            .because(
                    "time and ids are passed in (or read from a Clock that is), so that the same input gives the same result");

    // Events

    @ArchTest
    static final ArchRule theWireLanguageStaysAtTheEdge = noClasses()
            .that(resideInAnyPackage(SERVICES).and(not(resideInAnyPackage("..in..", "..out.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONTRACTS)
            .because("what travels changes by other rules than what is decided: in and out translate");

    @ArchTest
    static final ArchRule whatComesFromIntakeIsReadInItsPackage = inboundPackageReadsOnly(ServiceName.INTAKE);

    @ArchTest
    static final ArchRule whatComesFromRoutingIsReadInItsPackage = inboundPackageReadsOnly(ServiceName.ROUTING);

    @ArchTest
    static final ArchRule whatComesFromActionIsReadInItsPackage = inboundPackageReadsOnly(ServiceName.ACTION);

    @ArchTest
    static final ArchRule otherWaysInReadNoEvents = noClasses()
            .that(resideInAPackage("..in..")
                    .and(not(resideInAnyPackage("..in.intake..", "..in.routing..", "..in.action.."))))
            .should()
            .dependOnClassesThat(EventFacts.events())
            .because("the names of the inbound packages show which service's events are read where");

    @ArchTest
    static final ArchRule eventsOfIntakeAreToldByIntake = toldOnlyBy(ServiceName.INTAKE);

    @ArchTest
    static final ArchRule eventsOfRoutingAreToldByRouting = toldOnlyBy(ServiceName.ROUTING);

    @ArchTest
    static final ArchRule eventsOfActionAreToldByAction = toldOnlyBy(ServiceName.ACTION);

    @ArchTest
    static final ArchRule eventsAreSentAndReadByServiceSupportAlone = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka.clients..", "org.springframework.kafka..")
            .because("delivery, retries and dead letters are written once, in service-support");

    @ArchTest
    static final ArchRule eventsAreTheOnlyCoupling = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "org.springframework.web.client..",
                    "org.springframework.web.reactive.function.client..",
                    "org.springframework.web.service..")
            .because("a service that calls another one is down when that one is");

    // Modules and packages

    @ArchTest
    static final ArchRule noServiceKnowsAnother = slices().assignedFrom(new ServiceSlices())
            .should()
            .notDependOnEachOther()
            .because("they run, fail and are released apart");

    @ArchTest
    static final ArchRule noServiceKnowsWhatRunsOrTestsIt = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.innspill.embedded..", "no.innspill.standalone..", "no.innspill.test..")
            .because("the same service runs in one process, in a container and in a test");

    @ArchTest
    static final ArchRule theWireLanguageStandsOnNothing = noClasses()
            .that()
            .resideInAPackage(CONTRACTS)
            .should()
            .dependOnClassesThat(resideInAPackage("no.innspill..").and(not(resideInAPackage(CONTRACTS))))
            .because("whoever reads our events needs nothing of how we send them");

    @ArchTest
    static final ArchRule serviceSupportHasNoBusinessWord = noClasses()
            .that()
            .resideInAPackage(SUPPORT)
            .should()
            .dependOnClassesThat(resideInAPackage("no.innspill..").and(not(resideInAPackage(SUPPORT))))
            .because("mechanism that knows the business cannot be shared without sharing the business");

    @ArchTest
    static final ArchRule redactionStandsAlone = noClasses()
            .that()
            .resideInAPackage(REDACTION)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                    REDACTION, "java..", "org.jspecify.annotations..", "com.google.i18n.phonenumbers..")))
            .because("a body can try it on its own texts with nothing running, and every service takes out the same");

    @ArchTest
    static final ArchRule classificationStandsAlone = noClasses()
            .that()
            .resideInAPackage(CLASSIFICATION)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                    CLASSIFICATION,
                    "java..",
                    "org.jspecify.annotations..",
                    "org.apache.lucene.analysis..",
                    "org.tartarus.snowball..",
                    "de.bwaldvogel.liblinear..",
                    "org.eclipse.rdf4j..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "tools.jackson.core..",
                    "tools.jackson.databind..")))
            .because("a body can try it on its own texts with nothing running, and routing decides by the same");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("no.innspill.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that can be understood alone can be changed alone");

    @ArchTest
    static final ArchRule nobodyLeansOnAnAdapter = noClasses()
            .that(resideInAnyPackage(SERVICES).and(not(resideInAnyPackage("..in..", "..out.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SERVICES).and(resideInAnyPackage("..in..", "..out..")))
            .because(
                    "use cases and decisions are met through ports, so that an adapter can be replaced without asking anyone");

    @ArchTest
    static final ArchRule adaptersAreNobodysBusiness = noClasses()
            .that(resideInAnyPackage(SERVICES)
                    .and(resideInAnyPackage("..in..", "..out.."))
                    .and(describe("stand alone", JavaClass::isTopLevelClass))
                    .and(describe("serve no other adapter", ArchitectureTest::isUsedInItsPackageOnly)))
            .should()
            .bePublic()
            .because("what only Spring calls is seen in one package");

    @ArchTest
    static final ArchRule documentsAndControllersAreNobodysBusiness = noClasses()
            .that(resideInAnyPackage(SERVICES)
                    .and(describe("stand alone", JavaClass::isTopLevelClass))
                    .and(describe(
                                    "are documents",
                                    (JavaClass type) -> type.getSimpleName().endsWith("Document"))
                            .or(metaAnnotatedWith("org.springframework.stereotype.Controller"))
                            .or(metaAnnotatedWith("org.springframework.context.annotation.Configuration")
                                    .and(not(annotatedWith(
                                            "org.springframework.boot.autoconfigure.SpringBootApplication"))))
                            .or(annotatedWith("org.springframework.data.mongodb.core.mapping.Document"))))
            .should()
            .bePublic()
            .because("how something is stored, served or wired is known in one package");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .resideInAPackage("no.innspill..")
            .should(EveryPackage.annotatedWith(NullMarked.class))
            .because(
                    "then NullAway sees every use of what may be absent, and package-info says what the package is for");

    // Habits

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            "a constructor says what a class needs, and cannot be called without it");

    @ArchTest
    static final ArchRule wordsOfPeopleAreNotPrinted = classes()
            .that(WordsOfPeople.heldBy().and(not(resideInAPackage("no.innspill.reporting.."))))
            .should(WordsOfPeople.saidBy())
            .because("what is printed ends in a log or in the message of an exception (reporting has no words)");

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = noClasses()
            .that(not(resideInAPackage("no.innspill.standalone..")))
            .should(ACCESS_STANDARD_STREAMS)
            .because("logs are for operators, in one format; only the command line of standalone has a console");

    @ArchTest
    static final ArchRule thereIsOneWayToLog = noClasses()
            .that()
            .resideInAPackage("no.innspill..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "org.apache.commons.logging..")
            .because("all logs go through SLF4J, in one format");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            .resideInAPackage("no.innspill..")
            .should()
            .haveNameMatching(".*\\.(Base[A-Z][^.]*|[^.]*(Utils?|Helpers?|Managers?|Impl))")
            .orShould()
            .resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..impl..")
            .because("such a name holds everything and tells nothing");

    @ArchTest
    static final ArchRule nobodyOpensATransaction = noClasses()
            .that()
            .resideInAPackage("no.innspill..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.transaction..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.mongodb.client.ClientSession")
            .because(
                    "what must change together is in one document, so that the code runs on every store of data-layer.md");

    @ArchTest
    static final ArchRule nobodySkipsThroughAQuery = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .callMethodWhere(describe(
                    "pages by skipping",
                    call -> call.getTarget().getName().equals("skip")
                            && call.getTarget().getOwner().getPackageName().startsWith("org.springframework.data")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.data.mongodb.core.aggregation.AggregationUpdate")
            .because(
                    "a page is found by its first key at any depth, and pipeline updates are not in every store of data-layer.md");

    private static ArchRule inboundPackageReadsOnly(ServiceName producer) {
        return noClasses()
                .that()
                .resideInAPackage("..in." + producer.word() + "..")
                .should()
                .dependOnClassesThat(EventFacts.eventsNotOf(producer))
                .because("the names of the inbound packages show the topology");
    }

    private static ArchRule toldOnlyBy(ServiceName producer) {
        return noClasses()
                .that(resideInAPackage("no.innspill..").and(not(resideInAnyPackage(producer.packages(), CONTRACTS))))
                .should()
                .callConstructorWhere(describe(
                        "makes an event of " + producer.word(),
                        call -> EventFacts.eventsNotOf(producer)
                                .negate()
                                .and(EventFacts.events())
                                .test(call.getTargetOwner())))
                .because("an event has one author, who answers for what it says");
    }

    /** What stands inside it counts as it does. */
    private static boolean isUsedInItsPackageOnly(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(each -> each.equals(type) || each.getName().startsWith(type.getName() + "$"))
                .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                .allMatch(use -> use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }
}
