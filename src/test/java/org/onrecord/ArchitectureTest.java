package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The map of the code: who may use whom, and where each outside library is let in. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Package, and the packages of ours that it may use. A package that is not listed here must not exist. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            // the words everything is said in
            entry("article", Set.of()),
            entry("claim", Set.of("article")),
            entry("chat", Set.of()),
            // what both paths know: who a name means, which day a phrase means, which texts are alike
            entry("name", Set.of("claim", "article")),
            entry("day", Set.of("claim", "article")),
            entry("similarity", Set.of()),
            // an article's path
            entry("reading", Set.of("article", "day")),
            entry("fetch", Set.of()),
            entry("feed", Set.of("fetch", "reading", "chat", "index", "article")),
            entry("extraction.syntax", Set.of("article")),
            entry("extraction.nlp4j", Set.of("extraction.syntax", "article")),
            entry("extraction.attribution", Set.of("extraction.syntax", "article", "claim")),
            entry(
                    "extraction.claimant",
                    Set.of("extraction.attribution", "extraction.syntax", "article", "claim", "name")),
            entry(
                    "extraction",
                    Set.of(
                            "extraction.syntax",
                            "extraction.attribution",
                            "extraction.claimant",
                            "article",
                            "claim",
                            "name",
                            "day",
                            "position")),
            entry("index", Set.of("article", "claim")),
            entry("index.settled", Set.of("index", "name", "article", "claim")),
            entry("ingest", Set.of("reading", "extraction", "index", "similarity", "article", "claim")),
            // a question's path
            entry("question", Set.of("index", "name", "day", "claim", "article")),
            entry("position", Set.of("index", "name", "claim", "article")),
            entry("answer", Set.of("question", "position", "similarity", "index", "claim", "article")),
            entry(
                    "conversation",
                    Set.of("question", "answer", "position", "day", "digest", "chat", "claim", "article")),
            // what the bot says unasked
            entry("subscription", Set.of("chat", "question", "schedule", "index", "name", "claim", "article")),
            entry("digest", Set.of("subscription", "position", "index", "claim", "article", "chat")),
            entry("schedule", Set.of()),
            entry(
                    "rounds",
                    Set.of(
                            "subscription",
                            "digest",
                            "schedule",
                            "conversation",
                            "answer",
                            "question",
                            "chat",
                            "index",
                            "claim",
                            "article")),
            // updates in, messages out, whatever the platform
            entry("delivery", Set.of("chat")),
            // the outside world, one library to a package
            entry("chat.telegram", Set.of("chat")),
            entry("chat.slack", Set.of("chat")),
            entry("chat.console", Set.of("chat")),
            entry("chat.web", Set.of("chat")),
            entry("chart", Set.of("claim")),
            entry("web", Set.of()),
            entry("metrics", Set.of("chat")),
            entry("json", Set.of("chat", "answer", "question", "digest", "index", "claim", "article")),
            entry("index.memory", Set.of("index", "article", "claim")),
            entry("index.lucene", Set.of("index", "article", "claim")),
            entry("index.opensearch", Set.of("index", "article", "claim")),
            entry(
                    "store",
                    Set.of(
                            "conversation",
                            "subscription",
                            "schedule",
                            "digest",
                            "ingest",
                            "feed",
                            "fetch",
                            "question",
                            "chat",
                            "index",
                            "claim")));

    /** Puts the parts together, so it may use them all. */
    private static final String APP = "app";

    /** Outside library, and the package of ours that it is let into: one, or two that speak to different worlds. */
    private static final Map<String, List<String>> ONLY_IN = Map.ofEntries(
            entry("org.apache.lucene..", List.of("index.lucene")),
            entry("org.opensearch..", List.of("index.opensearch")),
            entry("org.telegram..", List.of("chat.telegram")),
            entry("okhttp3..", List.of("chat.telegram", "fetch")),
            entry("com.slack..", List.of("chat.slack")),
            entry("ai.onnxruntime..", List.of("similarity")),
            entry("edu.emory..", List.of("extraction.nlp4j")),
            entry("com.rometools..", List.of("reading")),
            entry("org.jdom2..", List.of("reading")),
            entry("crawlercommons..", List.of("fetch")),
            entry("org.knowm..", List.of("chart")),
            entry("io.javalin..", List.of("web")),
            entry("io.micrometer..", List.of("metrics")),
            entry("org.sqlite..", List.of("store")),
            entry("org.postgresql..", List.of("store")),
            entry("org.flywaydb..", List.of("store")),
            entry("com.zaxxer..", List.of("store")),
            entry("java.sql..", List.of("store")));

    @ArchTest
    void packagesUseOnlyWhatTheMapAllows(JavaClasses code) {
        MAY_USE.forEach((name, allowed) -> {
            String[] ours = Stream.concat(Stream.of(name), allowed.stream())
                    .map(each -> "org.onrecord." + each)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("org.onrecord." + name)
                    .should()
                    .onlyDependOnClassesThat(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(ours)
                                    .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                                            "org.onrecord..")))
                    .allowEmptyShould(true)
                    .check(code);
        });
    }

    @ArchTest
    void everyPackageIsOnTheMap(JavaClasses code) {
        assertThat(code.getPackage("org.onrecord").getSubpackagesInTree())
                .filteredOn(p -> !p.getClasses().isEmpty())
                .extracting(p -> p.getName().substring("org.onrecord.".length()))
                .allMatch(name -> name.equals(APP) || MAY_USE.containsKey(name));
    }

    @ArchTest
    void outsideLibrariesStayWhereTheyWereLetIn(JavaClasses code) {
        ONLY_IN.forEach((library, ours) -> noClasses()
                .that()
                .resideOutsideOfPackages(
                        ours.stream().map(each -> "org.onrecord." + each + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(code));
    }

    @ArchTest
    void packagesAreNullMarked(JavaClasses code) {
        assertThat(code.getPackage("org.onrecord").getSubpackagesInTree())
                .filteredOn(p -> !p.getClasses().isEmpty())
                .filteredOn(p -> !p.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_BARE_EXCEPTIONS = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule NO_JUL = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule NO_PRINTLN = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
