import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Builds the application image: Paperboy with a Java runtime of its own, ready to be moved or
/// copied anywhere. Run by `mvn package` on JDK 25, as a source program: `java
/// src/image/BuildImage.java IMAGE WORK JAR CLASSPATH`.
///
/// ```
/// bin/paperboy   launcher
/// lib/           the jars, without native libraries
/// native/        this platform's native libraries
/// runtime/       the Java runtime, only the modules needed
/// models/        the encoder and the static table
/// starter/       the index of the starter set
/// cache/         AOT caches: classes as they are after a training run
/// ```
///
/// Each step is left out when what it reads is as it was at the last build.
final class BuildImage {
  private BuildImage() {}

  /// @param arguments the image's directory, a directory for notes between builds, the project's
  ///   jar and the class path it needs
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var image = Path.of(arguments[0]).toAbsolutePath();
    var steps = new Steps(Path.of(arguments[1]).toAbsolutePath());
    var jar = Path.of(arguments[2]).toAbsolutePath();
    var dependencies = jars(arguments[3]);
    Files.createDirectories(image);

    var libraries = new Libraries(image, Platform.current());
    steps.run(
        "libraries",
        Steps.keyOf(dependencies),
        image.resolve("native"),
        () -> libraries.copy(dependencies));
    steps.run("jar", Steps.keyOf(List.of(jar)), libraries.main(), () -> libraries.copyMain(jar));
    new Launcher(image).write(libraries.classPath(dependencies));
    var runtime = new JavaRuntime(image.resolve("runtime"));
    steps.run(
        "runtime",
        runtime.key(dependencies),
        runtime.java(),
        () -> runtime.link(jar, dependencies));
    var caches = new Caches(image);
    steps.run("caches", caches.key(), caches.last(), caches::train);
  }

  private static List<Path> jars(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .toList();
  }
}
