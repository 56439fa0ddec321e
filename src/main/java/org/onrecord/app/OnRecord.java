package org.onrecord.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "onrecord",
        mixinStandardHelpOptions = true,
        version = "OnRecord 0.1",
        description = "Ask who said what: answers with the words, the source and the date.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage", "3:done, but some input was skipped"},
        subcommands = {
            IndexCommand.class,
            RemoveCommand.class,
            ClaimsCommand.class,
            AskCommand.class,
            ChatCommand.class,
            ServeCommand.class,
            FeedbackCommand.class,
            DigestCommand.class,
            CheckCommand.class
        })
public final class OnRecord implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int SKIPPED_SOME = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;

    OnRecord(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs one command to its end. Never throws: what goes wrong is told on the terminal's error stream. */
    static int run(Terminal terminal, String... arguments) {
        var program = new OnRecord(terminal);
        return new CommandLine(program, new Commands(program))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setExecutionExceptionHandler(program::tell)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(new CommandLine(spec), "onrecord: name a command, for example: onrecord chat");
    }

    GlobalOptions options() {
        return options;
    }

    Terminal terminal() {
        return terminal;
    }

    /**
     * Reads the settings and opens what they name.
     *
     * @throws BadSettingException when a setting is wrong
     */
    Wiring wire() {
        var settings = settings();
        return new Wiring(settings, options.clock(settings.zone()));
    }

    /**
     * Reads the settings.
     *
     * @throws BadSettingException when one is wrong
     */
    Settings settings() {
        var reader = new SettingsReader(terminal.environment());
        var settings = reader.read(options.config());
        reader.unknownVariables()
                .forEach(each -> terminal.err().println("onrecord: " + each + " is no setting; it is ignored"));
        var data = options.data();
        return data == null ? settings : settings.withData(data);
    }

    /**
     * Opens what answers come from: the user's articles, or the sample as long as there are none and no data folder was
     * asked for.
     */
    Wiring wireForAnswers() {
        return wireForAnswers(wire());
    }

    /**
     * The same for a program that runs on: its clock goes on, too, from the day that was asked for, and articles that are
     * read later take the place of the sample.
     */
    Wiring wireForService(Settings settings) {
        var wiring = wireForAnswers(new Wiring(settings, options.runningClock(settings.zone())));
        if (wiring.settings().equals(settings)) {
            return wiring;
        }
        wiring.close();
        return wiring.until(settings.index());
    }

    private Wiring wireForAnswers(Wiring wiring) {
        if (wiring.index().articleCount() > 0) {
            return wiring;
        }
        if (options.data() != null) {
            terminal.err()
                    .println(
                            "onrecord: no articles have been read into %s yet; read some with: onrecord --data %s index FOLDER"
                                    .formatted(options.data(), options.data()));
            return wiring;
        }
        wiring.close();
        return sample(wiring);
    }

    private Wiring sample(Wiring user) {
        var sample = new Sample(user.settings().data());
        var wiring = user.on(sample.data());
        terminal.err()
                .println(
                        "Talking about the sample articles that come with OnRecord. Read your own with: onrecord index FOLDER");
        try (var progress = new ProgressBar(terminal)) {
            wiring.ingest(List.of(sample.unpack()), progress);
        }
        return wiring;
    }

    private int tell(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (options.debug()) {
            e.printStackTrace(terminal.err());
        } else {
            terminal.err().println("onrecord: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
        return e instanceof BadSettingException ? CommandLine.ExitCode.USAGE : FAILED;
    }

    /** Makes each command with the program it belongs to. */
    private record Commands(OnRecord program) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(OnRecord.class).newInstance(program);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
