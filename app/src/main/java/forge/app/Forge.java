package forge.app;

import forge.app.question.Unavailable;
import forge.app.text.Page;
import forge.kernel.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command with its subcommands, ready to run any number of times. */
final class Forge {

  private static final int HELP_WIDTH = 96;

  private final Surroundings surroundings;
  private final Engines engines;

  Forge(Surroundings surroundings, Engines engines) {
    this.surroundings = surroundings;
    this.engines = engines;
  }

  /** Runs one command line and returns the exit code. */
  int run(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (OutOfMemoryError e) {
      return fail(arguments, "out of memory", "Give it more with FORGE_JAVA_OPTS=-Xmx8g.");
    }
  }

  private int fail(String[] arguments, String rule, String advice) {
    var problem = new Problem("forge", 0, "", "", rule, advice);
    surroundings.refuse(List.of(problem), wantsJson(arguments));
    return ExitCode.ENVIRONMENT;
  }

  private CommandLine commandLine() {
    var line = new CommandLine(new RootCommand(surroundings));
    line.addSubcommand(new SolveCommand(surroundings, engines.reader(), engines.analyst()));
    line.addSubcommand(new SimulateCommand(surroundings, engines.simulator()));
    line.addSubcommand(new EnsembleCommand(surroundings, engines.simulator()));
    line.addSubcommand(new CalibrateCommand(surroundings, engines.worlds()));
    line.addSubcommand(new BacktestCommand(surroundings, engines.backtests()));
    line.addSubcommand(new CasesCommand(surroundings, engines.cases()));
    line.addSubcommand(data());
    line.addSubcommand(price());
    line.addSubcommand(reserve());
    line.addSubcommand(assess());
    line.addSubcommand(rules());
    line.addSubcommand(new OriginCommand(surroundings));
    line.addSubcommand(new WatchCommand(surroundings));
    line.addSubcommand(new ServeCommand(surroundings));
    line.addSubcommand(user());
    line.addSubcommand(
        new CommandLine(new AuditCommand(surroundings))
            .addSubcommand(new AuditVerifyCommand(surroundings)));
    line.addSubcommand(new BenchCommand(surroundings));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(HELP_WIDTH);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF));
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(this::refuse);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> explain(exception, command, parsed.originalArgs()));
    return line;
  }

  private CommandLine user() {
    var prompt = new PasswordPrompt(System.in);
    return new CommandLine(new UserCommand(surroundings))
        .addSubcommand(new UserAddCommand(surroundings, prompt))
        .addSubcommand(new UserListCommand(surroundings))
        .addSubcommand(new UserPasswordCommand(surroundings, prompt))
        .addSubcommand(new UserLockCommand(surroundings))
        .addSubcommand(new UserRolesCommand(surroundings))
        .addSubcommand(new UserPartiesCommand(surroundings));
  }

  private CommandLine data() {
    return new CommandLine(new DataCommand(surroundings))
        .addSubcommand(new DataShowCommand(surroundings))
        .addSubcommand(new DataCheckCommand(surroundings))
        .addSubcommand(new DataCoverageCommand(surroundings))
        .addSubcommand(new DataImportCommand(surroundings))
        .addSubcommand(new DataExportCommand(surroundings));
  }

  private CommandLine rules() {
    return new CommandLine(new RulesCommand(surroundings))
        .addSubcommand(new RulesCheckCommand(surroundings))
        .addSubcommand(new RulesShowCommand(surroundings))
        .addSubcommand(new RulesDiffCommand(surroundings))
        .addSubcommand(new RulesZoneCommand(surroundings))
        .addSubcommand(new RulesEvaluateCommand(surroundings));
  }

  private CommandLine assess() {
    return new CommandLine(new AssessCommand(surroundings))
        .addSubcommand(new AssessVerifyCommand(surroundings))
        .addSubcommand(new AssessGenerateCommand(surroundings));
  }

  private CommandLine price() {
    return new CommandLine(new PriceCommand(surroundings))
        .addSubcommand(new PriceDetermineCommand(surroundings))
        .addSubcommand(new PriceProposeCommand(surroundings))
        .addSubcommand(new PriceApproveCommand(surroundings))
        .addSubcommand(new PriceRejectCommand(surroundings))
        .addSubcommand(new PriceCorrectCommand(surroundings))
        .addSubcommand(new PriceBookCommand(surroundings))
        .addSubcommand(new PriceExplainCommand(surroundings))
        .addSubcommand(new PriceVerifyCommand(surroundings))
        .addSubcommand(new PriceLadderCommand(surroundings))
        .addSubcommand(new PriceChallengeCommand(surroundings))
        .addSubcommand(new PriceAnswerCommand(surroundings))
        .addSubcommand(new PriceExportCommand(surroundings))
        .addSubcommand(new PriceEvidenceCommand(surroundings))
        .addSubcommand(new PriceEquilibriumCommand(surroundings, engines.simulator()))
        .addSubcommand(
            new CommandLine(new PriceMethodCommand(surroundings))
                .addSubcommand(new PriceMethodListCommand(surroundings))
                .addSubcommand(new PriceMethodAnnounceCommand(surroundings))
                .addSubcommand(new PriceMethodRunCommand(surroundings))
                .addSubcommand(new PriceMethodAdoptCommand(surroundings)));
  }

  private CommandLine reserve() {
    return new CommandLine(new ReserveCommand(surroundings))
        .addSubcommand(new ReserveOpenCommand(surroundings))
        .addSubcommand(new ReserveReceiveCommand(surroundings))
        .addSubcommand(new ReserveCommitCommand(surroundings))
        .addSubcommand(new ReserveReserveCommand(surroundings))
        .addSubcommand(new ReserveDrawCommand(surroundings))
        .addSubcommand(new ReserveReplenishCommand(surroundings))
        .addSubcommand(new ReserveReleaseCommand(surroundings))
        .addSubcommand(new ReserveTransferCommand(surroundings))
        .addSubcommand(new ReserveCountCommand(surroundings))
        .addSubcommand(new ReserveAdjustCommand(surroundings))
        .addSubcommand(new ReserveStatementCommand(surroundings))
        .addSubcommand(new ReserveInterestCommand(surroundings))
        .addSubcommand(new ReserveDefaultCommand(surroundings))
        .addSubcommand(new ReserveAuctionCommand(surroundings))
        .addSubcommand(new ReserveChargeCommand(surroundings))
        .addSubcommand(new ReserveVerifyCommand(surroundings))
        .addSubcommand(new ReserveReportCommand(surroundings, engines.worlds()))
        .addSubcommand(new ReserveSizeCommand(surroundings, engines.worlds()))
        .addSubcommand(new ReservePlanCommand(surroundings, engines.worlds()))
        .addSubcommand(
            new CommandLine(new ReservePolicyCommand(surroundings))
                .addSubcommand(new ReservePolicySolveCommand(surroundings))
                .addSubcommand(new ReservePolicySimulateCommand(surroundings, engines.worlds())));
  }

  private int refuse(ParameterException exception, String[] arguments) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    String rule = sentence(exception);
    var problem = new Problem(command, 0, "", "", rule, "See '%s --help'.".formatted(command));
    surroundings.refuse(List.of(problem), wantsJson(arguments));
    return ExitCode.BAD_INPUT;
  }

  private static String sentence(ParameterException exception) {
    String message = String.valueOf(exception.getMessage()).lines().findFirst().orElse("");
    var text = new StringBuilder(message.replaceAll("[.\\s]+$", ""));
    if (!text.isEmpty()) {
      text.setCharAt(0, Character.toLowerCase(text.charAt(0)));
    }
    if (exception instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      text.append("; did you mean '").append(unmatched.getSuggestions().getFirst()).append("'?");
      text.setLength(text.length() - 1);
    }
    return text.isEmpty() ? "the command line cannot be read" : text.toString();
  }

  private int explain(Exception exception, CommandLine command, List<String> arguments) {
    String name = command.getCommandSpec().qualifiedName();
    boolean json = arguments.contains("--json");
    boolean known = exception instanceof Unavailable;
    String rule =
        known
            ? String.valueOf(exception.getMessage())
            : "internal error: " + Page.safe(exception.toString());
    boolean debug =
        command.getCommandSpec().root().userObject() instanceof RootCommand root && root.debug();
    String advice =
        known || debug ? "" : "Run it again with --debug for the details that a report needs.";
    surroundings.refuse(List.of(new Problem(name, 0, "", "", rule, advice)), json);
    if (debug) {
      exception.printStackTrace(surroundings.err());
    }
    return known ? ExitCode.ENVIRONMENT : ExitCode.INTERNAL;
  }

  private static boolean wantsJson(String[] arguments) {
    return Arrays.asList(arguments).contains("--json");
  }
}
