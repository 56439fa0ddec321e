package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, up to where it starts Java. An installed copy without sources stands in for the checkout: it builds nothing. */
class LauncherTest {

    @TempDir
    private Path home;

    @BeforeEach
    void install() throws IOException {
        assumeThat(Path.of("/bin/sh")).exists();
        Files.copy(Path.of("onrecord"), home.resolve("onrecord"));
        Files.createDirectories(home.resolve("target"));
    }

    @Test
    void saysSoWhenTheJavaThatIsNamedIsNone() throws Exception {
        var run = launch(Map.of("ONRECORD_JAVA", "/nowhere"));

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.err()).contains("ONRECORD_JAVA=/nowhere is not a Java 21 or newer");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysSoWhenTheJavaThatIsNamedIsTooOld() throws Exception {
        var java = java("17.0.15", "exit 0");

        var run = launch(Map.of("ONRECORD_JAVA", java.toString()));

        assertThat(run.exit()).isEqualTo(69);
        assertThat(run.err()).contains("is not a Java 21 or newer");
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        var java = java("21.0.2", "for each in \"$@\"; do printf '<%s>' \"$each\"; done");

        var run = launch(Map.of("ONRECORD_JAVA", java.toString()), "ask", "what did \"Iran\" admit?", "$HOME *");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith("<org.onrecord.app.OnRecord><ask><what did \"Iran\" admit?><$HOME *>")
                .contains("<-Donrecord.home=" + home.toRealPath() + ">");
    }

    @Test
    void worksThroughALink() throws Exception {
        var java = java("25", "echo here");
        var link = Files.createSymbolicLink(home.resolve("link"), Path.of("onrecord"));

        var run = launch(link, Map.of("ONRECORD_JAVA", java.toString()));

        assertThat(run.out()).isEqualTo("here\n");
    }

    /** A Java of some version that does what a script says. */
    private Path java(String version, String script) throws IOException {
        var java = home.resolve("java");
        var folder = Files.createDirectories(java.resolve("bin"));
        var command = Files.writeString(folder.resolve("java"), "#!/bin/sh\n" + script + "\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return java;
    }

    private Session.Result launch(Map<String, String> environment, String... arguments) throws Exception {
        return launch(home.resolve("onrecord"), environment, arguments);
    }

    private static Session.Result launch(Path launcher, Map<String, String> environment, String... arguments)
            throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Session.Result(process.exitValue(), out, err);
    }
}
