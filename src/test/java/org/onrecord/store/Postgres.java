package org.onrecord.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A PostgreSQL server of the tests' own, from the programs of the Debian package; where they are missing, tests that
 * need one are skipped and say so. One server serves all tests of a run, each test has a database of its own.
 */
public final class Postgres implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The server of this run; skips the test where there is none. */
    public static Postgres of(ExtensionContext context) {
        var programs = findPrograms();
        assumeTrue(programs.isPresent(), "no PostgreSQL in " + PROGRAMS + ": its tests are skipped");
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Postgres.class, key -> start(programs.get()), Postgres.class);
    }

    /** A new, empty database. */
    public StoreLocation.PostgresServer newDatabase() {
        var name = "test" + databases.incrementAndGet();
        execute("postgres", "CREATE DATABASE " + name);
        return location(name, "postgres");
    }

    public StoreLocation.PostgresServer location(String database, String user) {
        return new StoreLocation.PostgresServer(url(database), user, null);
    }

    /** Runs a statement as the owner of everything. */
    public void execute(String database, String sql) {
        try (var connection = DriverManager.getConnection(url(database), "postgres", null);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the server as a power cut would. */
    public void crash() {
        control("stop", "-m", "immediate");
    }

    /** Starts it, and waits until it answers. */
    public void start() {
        control("start", "-w", "-t", "170", "-l", folder.resolve("log").toString());
    }

    @Override
    public void close() {
        crash();
        run(List.of("rm", "-rf", folder.toString()));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static Optional<Path> findPrograms() {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PROGRAMS)) {
            return versions.map(each -> each.resolve("bin"))
                    .filter(each -> Files.isExecutable(each.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Postgres start(Path programs) {
        var folder = Path.of(run(List.of("mktemp", "-d")).strip());
        int port = freePort();
        run(List.of(
                programs.resolve("initdb").toString(),
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale",
                "C.UTF-8",
                "--no-sync",
                "-D",
                folder.toString()));
        var server = new Postgres(programs, folder, port);
        var settings = "listen_addresses = '127.0.0.1'\nport = %d\nunix_socket_directories = ''\nmax_connections = 60\n"
                .formatted(port);
        run(List.of(
                "sh",
                "-c",
                "printf %s \"$1\" >> \"$2\"",
                "sh",
                settings,
                folder.resolve("postgresql.conf").toString()));
        server.start();
        return server;
    }

    private void control(String... arguments) {
        var command = new ArrayList<>(List.of(programs.resolve("pg_ctl").toString(), "-D", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        run(command);
    }

    /** Runs a command, as the user of the package where we are root, whom PostgreSQL refuses. */
    private static String run(List<String> command) {
        var full = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            full.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        full.addAll(command);
        try {
            var output = Files.createTempFile("onrecord-postgres", ".txt");
            var process = new ProcessBuilder(full)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(180, TimeUnit.SECONDS);
            var text = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", full) + " failed: " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives tests a {@link Postgres}, or a new database of it, as a parameter. */
    public static final class Parameter implements org.junit.jupiter.api.extension.ParameterResolver {
        @Override
        public boolean supportsParameter(
                org.junit.jupiter.api.extension.ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Postgres.class;
        }

        @Override
        public @Nullable Object resolveParameter(
                org.junit.jupiter.api.extension.ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }
    }
}
