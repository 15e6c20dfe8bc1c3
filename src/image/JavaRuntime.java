import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// `runtime`: a Java runtime with only the modules that the jars need.
final class JavaRuntime {
  /// Needed though no jar of others says so: the CPU flags that Lucene reads, its vector code, and
  /// the server for the links in letters. As part of the key they renew a runtime made before.
  private static final List<String> ALSO =
      List.of("jdk.httpserver", "jdk.incubator.vector", "jdk.management");

  /// Asked for by classes that Paperboy does not use: beans and pictures.
  private static final List<String> NOT = List.of("java.desktop");

  /// Annotations only, in a jar whose module name `jdeps` refuses.
  private static final String UNREADABLE = "jetbrains-runtime-annotations";

  private static final Pattern NEEDED =
      Pattern.compile("-> ((?:java|jdk)\\.[a-z.]+)$", Pattern.MULTILINE);

  private final Path directory;

  JavaRuntime(Path directory) {
    this.directory = directory;
  }

  Path java() {
    return directory.resolve("bin/java");
  }

  String key(List<Path> dependencies) {
    return Runtime.version()
        + "\n"
        + System.getProperty("java.home")
        + "\n"
        + String.join(",", ALSO)
        + "\n"
        + Steps.keyOf(dependencies);
  }

  void link(Path jar, List<Path> dependencies) throws IOException {
    Libraries.delete(directory);
    run(
        "jlink",
        "--add-modules",
        String.join(",", modules(jar, dependencies)),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--generate-cds-archive",
        "--output",
        directory.toString());
    Files.deleteIfExists(directory.resolve("bin/keytool"));
  }

  private static TreeSet<String> modules(Path jar, List<Path> dependencies) {
    var readable =
        dependencies.stream()
            .map(Path::toString)
            .filter(each -> !each.contains(UNREADABLE))
            .toList();
    var modulePath = String.join(File.pathSeparator, readable);
    var files = Stream.concat(Stream.of(jar.toString()), readable.stream());
    var options =
        Stream.of(
            "-s", "--multi-release", "25", "--ignore-missing-deps", "--module-path", modulePath);
    var report = run("jdeps", Stream.concat(options, files).toArray(String[]::new));
    var modules = new TreeSet<>(ALSO);
    NEEDED.matcher(report).results().map(match -> match.group(1)).forEach(modules::add);
    NOT.forEach(modules::remove);
    return modules;
  }

  private static String run(String name, String... arguments) {
    var tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() ->
                new IllegalStateException(
                    name + " is missing from " + System.getProperty("java.home")));
    var out = new StringWriter();
    var errors = new StringWriter();
    int code = quietly(() -> tool.run(new PrintWriter(out), new PrintWriter(errors), arguments));
    if (code != 0) {
      throw new IllegalStateException(
          name + " " + new ArrayList<>(List.of(arguments)) + "\n" + out + errors);
    }
    return out.toString();
  }

  /// jlink tells of its archives on standard output, whatever writers it is given.
  private static int quietly(IntSupplier tool) {
    var out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try {
      return tool.getAsInt();
    } finally {
      System.setOut(out);
    }
  }
}
