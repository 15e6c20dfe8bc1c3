package io.github.paperboy.cli;

import io.github.paperboy.app.Installation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// The program's entry. Here and in [Surroundings] the process ends and its parts begin.
public final class Main {
  private static final String LOG = "org.slf4j.simpleLogger.";

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// @return the exit code
  static int run(String... arguments) {
    logging(arguments).forEach(Main::setUnlessSet);
    var results = new Results(new FileOutputStream(FileDescriptor.out));
    var surroundings = ofProcess(results);
    int code = new Program(surroundings).run(arguments);
    results.loss().ifPresent(loss -> surroundings.output().say("paperboy: " + loss));
    return code;
  }

  /// A service reports one line for each request, with the time, so that a reference can be found
  /// by when it was given; of other commands nothing is reported.
  static Map<String, String> logging(String... arguments) {
    boolean serves = arguments.length > 0 && arguments[0].equals("serve");
    return serves
        ? Map.of(
            LOG + "defaultLogLevel",
            "info",
            LOG + "showDateTime",
            "true",
            LOG + "dateTimeFormat",
            "yyyy-MM-dd'T'HH:mm:ss.SSSXXX")
        : Map.of(LOG + "defaultLogLevel", "off");
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static Surroundings ofProcess(OutputStream results) {
    var terminal =
        Terminal.of(
            System.getenv(),
            System.getProperty("paperboy.terminals", ""),
            System.getProperty("paperboy.columns", ""));
    var output = new Output(writer(results), writer(errors()), terminal);
    var clock = Clock.system(ZoneId.systemDefault());
    return new Surroundings(
        System.in, output, System.getenv(), Installation.ofProcess(), clock, clock.getZone());
  }

  /// The launcher hides a warning that Java itself prints to the error stream, and then says which
  /// descriptor is the real one. Opening that as a file would forget how far it is written.
  private static OutputStream errors() {
    var descriptor = Integer.getInteger("paperboy.errors");
    if (descriptor == null) {
      return new FileOutputStream(FileDescriptor.err);
    }
    try {
      var constructor = FileDescriptor.class.getDeclaredConstructor(int.class);
      constructor.setAccessible(true);
      var errors = new FileOutputStream(constructor.newInstance(descriptor));
      System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
      return errors;
    } catch (ReflectiveOperationException | InaccessibleObjectException _) {
      return new FileOutputStream(FileDescriptor.err);
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
