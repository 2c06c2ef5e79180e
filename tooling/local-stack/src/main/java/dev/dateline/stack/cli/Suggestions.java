package dev.dateline.stack.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells of a wrong argument in two lines, and what was probably meant.
 *
 * @param console where to
 */
record Suggestions(Console console) implements IParameterExceptionHandler {

    /** What the script does itself. */
    private static final Set<String> OF_THE_SCRIPT = Set.of("bench", "build", "help", "test", "torture");

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            console.progress(unknown(spec, unmatched.getUnmatched()));
        } else {
            console.progress(String.valueOf(failure.getMessage()));
        }
        console.progress("./" + spec.qualifiedName() + " --help tells more");
        return spec.exitCodeOnInvalidInput();
    }

    private static String unknown(CommandSpec spec, List<String> unmatched) {
        String typed = unmatched.get(0);
        boolean option = typed.startsWith("-");
        Set<String> known = option ? spec.optionsMap().keySet() : commands(spec);
        String kind = option ? "option " : spec.subcommands().isEmpty() ? "argument " : "command ";
        return "there is no " + kind + typed
                + near(typed, known).map(each -> "; did you mean " + each + "?").orElse("");
    }

    private static Set<String> commands(CommandSpec spec) {
        Set<String> commands = spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden())
                .map(CommandSpec::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!commands.isEmpty()) {
            commands.addAll(OF_THE_SCRIPT);
        }
        return commands;
    }

    private static Optional<String> near(String typed, Set<String> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(Nearest.to(typed, known)).filter(each -> Nearest.isNear(typed, each));
    }
}
