package io.github.paperboy.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program.
public final class Main {
  private Main() {}

  @Command(name = "paperboy", version = "paperboy 0.1.0", mixinStandardHelpOptions = true)
  static final class Root implements Runnable {
    @Override
    public void run() {}
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Root()).execute(arguments));
  }
}
