package io.github.paperboy.cli;

import java.util.ArrayList;
import java.util.List;

/// Runs several commands in one process, started by the build of the application image: so one AOT
/// cache knows the classes of them all. Not for people.
public final class Rehearsal {
  /// Between two commands.
  private static final String THEN = "--then";

  private Rehearsal() {}

  /// @param arguments the name of the program's class, which the launcher gives, then the commands
  public static void main(String[] arguments) {
    int worst = Program.DONE;
    for (var command : commands(arguments)) {
      worst = Math.max(worst, Main.run(command.toArray(String[]::new)));
    }
    System.exit(worst);
  }

  private static List<List<String>> commands(String... arguments) {
    List<List<String>> commands = new ArrayList<>();
    commands.add(new ArrayList<>());
    for (var argument : List.of(arguments).subList(1, arguments.length)) {
      if (argument.equals(THEN)) {
        commands.add(new ArrayList<>());
      } else {
        commands.getLast().add(argument);
      }
    }
    return commands;
  }
}
