package io.github.paperboy.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one command of the program: reads its arguments, and turns what goes wrong into one message
/// and an exit code.
final class Program {
  private static final Set<String> VERBOSE = Set.of("-v", "--verbose");

  /// The names of constants; the help and the documents have them in small letters.
  private static final Pattern CHOICES =
      Pattern.compile("expected one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  private static final Map<String, Function<Surroundings, Object>> COMMANDS = commands();

  private final Surroundings surroundings;
  private final Output output;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.output = surroundings.output();
  }

  /// How each command is made, in the order of the help.
  static Map<String, Function<Surroundings, Object>> commands() {
    Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
    commands.put("ask", AskCommand::new);
    commands.put("chat", ChatCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("paper", PaperCommand::new);
    commands.put("similar", SimilarCommand::new);
    commands.put("trending", TrendingCommand::new);
    commands.put("catchup", CatchupCommand::new);
    commands.put("ingest", IngestCommand::new);
    commands.put("sync", SyncCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("encode", EncodeCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("discord", DiscordCommand::with);
    commands.put("digest", DigestCommand::with);
    commands.put("watch", WatchCommand::with);
    commands.put("eval", Program::eval);
    commands.put("bench", Program::bench);
    commands.put("tldr", TldrCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("receipt", ReceiptCommand::new);
    commands.put("rerun", RerunCommand::new);
    commands.put("prompt", PromptCommand::new);
    commands.put("distil", DistilCommand::new);
    commands.put("doctor", DoctorCommand::new);
    return commands;
  }

  private static CommandLine eval(Surroundings surroundings) {
    return new CommandLine(new EvalCommand())
        .addSubcommand(new EvalRankingCommand(surroundings))
        .addSubcommand(new EvalAnswersCommand(surroundings))
        .addSubcommand(new EvalDigestsCommand(surroundings))
        .addSubcommand(new EvalClaimsCommand(surroundings));
  }

  private static CommandLine bench(Surroundings surroundings) {
    return new CommandLine(new BenchCommand())
        .addSubcommand(new BenchAnswerCommand(surroundings))
        .addSubcommand(new BenchDigestsCommand(surroundings))
        .addSubcommand(new BenchIngestCommand(surroundings))
        .addSubcommand(new BenchSearchCommand(surroundings))
        .addSubcommand(new BenchStartCommand(surroundings))
        .addSubcommand(new BenchSyncCommand(surroundings))
        .addSubcommand(new BenchWatchesCommand(surroundings));
  }

  /// @return the exit code
  int run(String... arguments) {
    int code = execute(arguments);
    boolean lost = output.out().checkError();
    output.err().flush();
    return lost && code == DONE ? FAILED : code;
  }

  private int execute(String... arguments) {
    try {
      return commandLine(arguments).execute(arguments);
    } catch (Error error) {
      tell(error, List.of(arguments));
      return FAILED;
    }
  }

  private CommandLine commandLine(String... arguments) {
    var line = new CommandLine(new RootCommand());
    line.getCommandSpec().version("paperboy " + Version.of());
    // Reading the annotations of a command costs milliseconds, so only the one that is meant is
    // read; for help and for suggestions all are.
    var meant = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
    if (meant != null) {
      line.addSubcommand(arguments[0], meant.apply(surroundings));
    } else {
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(surroundings)));
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(output.out())
        .setErr(output.err())
        .setColorScheme(Help.defaultColorScheme(output.terminal().colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(output.terminal().width())
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failed);
  }

  private int wrongUsage(ParameterException problem, String... arguments) {
    var message = usageProblem(problem, arguments);
    var suggestions =
        problem instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream().limit(1).toList()
            : List.<String>of();
    output.say(
        "paperboy: %s%s See `%s --help`."
            .formatted(
                message.replaceFirst("[.:]?\\s*$", ""),
                suggestions.isEmpty() ? "." : "; did you mean `" + suggestions.getFirst() + "`?",
                problem.getCommandLine().getCommandSpec().qualifiedName()));
    return WRONG_USAGE;
  }

  private static String usageProblem(ParameterException problem, String... arguments) {
    boolean isCommandMissing = arguments.length > 0 && !COMMANDS.containsKey(arguments[0]);
    if (isCommandMissing && arguments[0].startsWith("-")) {
      return "'%s' stands before the command; write it after, such as in `paperboy ask --data DIR TEXT`"
          .formatted(arguments[0]);
    }
    if (isCommandMissing) {
      return "there is no command '%s'".formatted(arguments[0]);
    }
    var message = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    return CHOICES
        .matcher(message)
        .replaceFirst(choices -> "expected one of " + choices.group(1).toLowerCase(Locale.ROOT));
  }

  private int failed(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
    tell(problem, parsed.originalArgs());
    return problem instanceof WrongUsage ? WRONG_USAGE : FAILED;
  }

  private void tell(Throwable problem, List<String> arguments) {
    Complaint.of(problem).lines().forEach(each -> output.say("paperboy: " + each));
    if (arguments.stream().anyMatch(VERBOSE::contains)) {
      problem.printStackTrace(output.err());
    }
  }
}
