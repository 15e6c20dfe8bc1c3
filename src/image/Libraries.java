import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// `lib` and `native`. Native libraries leave their jars: unpacked once here, they need not be
/// unpacked at every start.
final class Libraries {
  private static final Pattern NATIVE =
      Pattern.compile("(ai/onnxruntime/native|org/sqlite/native|org/jline/nativ)/.+");

  /// Jars whose files the image holds elsewhere.
  private static final Pattern MODEL = Pattern.compile("langchain4j-embeddings-.*");

  private final Path lib;
  private final Path nativeDirectory;
  private final List<String> natives;

  /// @param natives the folders of this platform's libraries in their jars
  Libraries(Path image, List<String> natives) {
    this.lib = image.resolve("lib");
    this.nativeDirectory = image.resolve("native");
    this.natives = natives;
  }

  Path main() {
    return lib.resolve("paperboy.jar");
  }

  /// The jars in the order of the class path, relative to the image.
  List<String> classPath(List<Path> dependencies) {
    var names =
        dependencies.stream().filter(Libraries::isCode).map(jar -> "lib/" + jar.getFileName());
    return Stream.concat(Stream.of("lib/paperboy.jar"), names).toList();
  }

  void copyMain(Path jar) throws IOException {
    Files.createDirectories(lib);
    Files.copy(
        jar, main(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
  }

  void copy(List<Path> dependencies) throws IOException {
    delete(lib);
    delete(nativeDirectory);
    Files.createDirectories(lib);
    Files.createDirectories(nativeDirectory);
    for (var jar : dependencies) {
      if (isCode(jar)) {
        copyForStarting(jar);
      }
    }
  }

  private static boolean isCode(Path jar) {
    return !MODEL.matcher(jar.getFileName().toString()).matches();
  }

  private void copyForStarting(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      if (zip.stream().noneMatch(entry -> isChanged(zip, entry))) {
        Files.copy(jar, lib.resolve(jar.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        return;
      }
      try (var out = new ZipOutputStream(Files.newOutputStream(lib.resolve(jar.getFileName())))) {
        for (var entry : zip.stream().toList()) {
          try (var in = zip.getInputStream(entry)) {
            place(entry, in, out);
          }
        }
      }
    }
  }

  private static boolean isChanged(ZipFile zip, ZipEntry entry) {
    if (NATIVE.matcher(entry.getName()).matches()) {
      return true;
    }
    try (var in = zip.getInputStream(entry)) {
      return OldClasses.isOld(in.readNBytes(16));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + zip.getName(), e);
    }
  }

  private void place(ZipEntry entry, InputStream in, ZipOutputStream out) throws IOException {
    var name = entry.getName();
    if (!NATIVE.matcher(name).matches()) {
      out.putNextEntry(new ZipEntry(name));
      var bytes = in.readAllBytes();
      out.write(OldClasses.isOld(bytes) ? OldClasses.renewed(bytes) : bytes);
      out.closeEntry();
    } else if (!entry.isDirectory() && natives.stream().anyMatch(name::startsWith)) {
      Files.copy(in, nativeDirectory.resolve(name.substring(name.lastIndexOf('/') + 1)));
    }
  }

  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
