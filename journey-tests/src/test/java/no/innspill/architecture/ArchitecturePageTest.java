package no.innspill.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md names a test for each rule: none of these names may be of a test that is no longer there. */
class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Properties))(?:\\.(\\w+))?`");
    private static final Pattern RULE = Pattern.compile("`([a-z]\\w{12,})`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        var sources = testSources();

        List<MatchResult> named = TEST.matcher(page).results().toList();
        assertThat(named).isNotEmpty();
        for (MatchResult name : named) {
            String source = sources.getOrDefault(name.group(1), "");
            assertThat(source.isEmpty()).as("%s is missing", name.group(1)).isFalse();
            if (name.group(2) != null) {
                assertThat(source.contains(" " + name.group(2)))
                        .as("%s is missing", name.group())
                        .isTrue();
            }
        }
    }

    @Test
    void everyRuleThatThePageNamesByItselfIsOneOfTheArchitecture() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        String rules = testSources().getOrDefault("ArchitectureTest", "");

        assertThat(RULE.matcher(page).results().map(name -> name.group(1)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rules.contains("ArchRule " + rule + " "))
                        .as(rule)
                        .isTrue());
    }

    @Test
    void everyRuleOfTheArchitectureIsOnThePage() throws IOException {
        String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        String rules = testSources().getOrDefault("ArchitectureTest", "");

        assertThat(Pattern.compile("ArchRule (\\w+) =").matcher(rules).results().map(rule -> rule.group(1)))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(page.contains(rule)).as(rule).isTrue());
    }

    private static Map<String, String> testSources() throws IOException {
        var sources = new TreeMap<String, String>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.map(folder -> folder.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(module)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .toList()) {
                        String name = file.getFileName().toString().replace(".java", "");
                        sources.put(name, Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }
}
