import io.github.paperboy.embed.ModelFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Builds the application image: Paperboy with a Java runtime of its own, ready to be moved or
/// copied anywhere. Run by `mvn package` on JDK 25, as a source program: `java -cp CLASSPATH
/// src/image/BuildImage.java IMAGE NOTES JAR`.
///
/// ```
/// bin/paperboy   launcher
/// lib/           the jars, without native libraries
/// native/        this platform's library of SQLite
/// models/        the encoder with its native library, the static table
/// runtime/       the Java runtime, only the modules needed
/// starter/       the index of the starter set
/// cache/         AOT caches: classes as they are after a training run
/// ```
///
/// Each step is left out when what it reads is as it was at the last build.
final class BuildImage {
  private final Path image;
  private final Steps steps;
  private final Path jar;
  private final List<Path> dependencies;

  private BuildImage(Path image, Steps steps, Path jar, List<Path> dependencies) {
    this.image = image;
    this.steps = steps;
    this.jar = jar;
    this.dependencies = dependencies;
  }

  /// @param arguments the image's directory, a directory for notes between builds and the project's
  ///   jar
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var dependencies =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::isRegularFile)
            .toList();
    var image = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    var steps = new Steps(Path.of(arguments[1]).toAbsolutePath());
    new BuildImage(image, steps, Path.of(arguments[2]).toAbsolutePath(), dependencies).build();
  }

  private void build() throws IOException, InterruptedException {
    libraries();
    runtime();
    models();
    var caches = new Caches(image);
    steps.run("caches", caches.key(), caches.last(), caches::train);
  }

  private void libraries() throws IOException, InterruptedException {
    var libraries = new Libraries(image, sqliteFolder());
    var natives = image.resolve("native");
    steps.run("libraries", Steps.keyOf(dependencies), natives, () -> libraries.copy(dependencies));
    steps.run("jar", Steps.keyOf(List.of(jar)), libraries.main(), () -> libraries.copyMain(jar));
    new Launcher(image).write(libraries.classPath(dependencies));
  }

  private void runtime() throws IOException, InterruptedException {
    var runtime = new JavaRuntime(image.resolve("runtime"));
    steps.run(
        "runtime",
        runtime.key(dependencies),
        runtime.java(),
        () -> runtime.link(jar, dependencies));
  }

  private void models() throws IOException, InterruptedException {
    var models = image.resolve("models");
    steps.run("models", modelsKey(), models, () -> ModelFiles.prepare(models));
  }

  /// The model, the runtime that optimises it and the code that does so.
  private String modelsKey() throws IOException {
    try (var classes = Files.walk(Path.of("src/main/java/io/github/paperboy/embed"))) {
      return Steps.keyOf(dependencies)
          + Steps.keyOf(classes.filter(Files::isRegularFile).sorted().toList());
    }
  }

  /// The folder of this platform's library in the jar of sqlite-jdbc.
  private static String sqliteFolder() {
    var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    var arm = System.getProperty("os.arch").equals("aarch64");
    return "org/sqlite/native/" + (mac ? "Mac" : "Linux") + (arm ? "/aarch64/" : "/x86_64/");
  }
}
