import io.github.paperboy.embed.DistilSettings;
import io.github.paperboy.embed.Distiller;
import io.github.paperboy.embed.EmbedSettings;
import io.github.paperboy.embed.Encoder;
import io.github.paperboy.embed.ModelFiles;
import io.github.paperboy.embed.Progress;
import io.github.paperboy.embed.StaticTable;
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
/// native/        this platform's native libraries
/// models/        the encoder and the static table
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
    var caches = new Caches(image, steps.notes().resolve("rehearsal"));
    if (!steps.isDone("caches", caches.key(), caches.last())) {
      // Java does not look whether the jars are those that a cache was made from: it would run the
      // classes of before.
      caches.discard();
    }
    models();
    starter();
    steps.run("caches", caches.key(), caches.last(), caches::train);
  }

  private void libraries() throws IOException, InterruptedException {
    var libraries = new Libraries(image, nativeFolders());
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
    var table = models.resolve(StaticTable.FILE);
    steps.run("encoder", modelsKey(), models, () -> prepare(models));
    steps.run("static table", modelsKey(), table, () -> distil(models, table));
  }

  private static void prepare(Path models) throws IOException {
    Libraries.delete(models);
    ModelFiles.prepare(models);
  }

  private static void distil(Path models, Path table) {
    var settings = EmbedSettings.DEFAULTS;
    try (var encoder = Encoder.open(ModelFiles.in(models), settings)) {
      new Distiller(encoder, DistilSettings.DEFAULTS, Progress.SILENT).distil().write(table);
    }
  }

  /// The index of the starter set, so that the first question of a new user is answered at once.
  private void starter() throws IOException, InterruptedException {
    var starter = image.resolve("starter");
    var papers = Path.of("src/main/resources/io/github/paperboy/starter/starter.jsonl");
    var key = Steps.keyOf(List.of(papers, jar)) + modelsKey();
    steps.run(
        "starter set",
        key,
        starter,
        () -> {
          Libraries.delete(starter);
          new Launch(image)
              .run(
                  image,
                  List.of(
                      "ingest", "--data", starter.toString(), papers.toAbsolutePath().toString()));
        });
  }

  /// The model, the runtime that optimises it and the code that does so.
  private String modelsKey() throws IOException {
    return Steps.keyOf(dependencies)
        + Steps.contentsOf(Path.of("src/main/java/io/github/paperboy/embed"));
  }

  /// The folders of this platform's libraries in the jars of onnxruntime and sqlite-jdbc.
  private static List<String> nativeFolders() {
    var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    var arm = System.getProperty("os.arch").equals("aarch64");
    return List.of(
        "ai/onnxruntime/native/" + (mac ? "osx-" : "linux-") + (arm ? "aarch64/" : "x64/"),
        "org/sqlite/native/" + (mac ? "Mac/" : "Linux/") + (arm ? "aarch64/" : "x86_64/"));
  }
}
