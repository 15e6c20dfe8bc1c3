import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// `bin/paperboy`: the template beside this file with the class path filled in.
final class Launcher {
  private static final Path TEMPLATE = Path.of("src/image/paperboy.sh");

  private final Path script;

  Launcher(Path image) {
    this.script = image.resolve("bin/paperboy");
  }

  void write(List<String> classPath) throws IOException {
    var joined = classPath.stream().map(jar -> "$home/" + jar).collect(Collectors.joining(":"));
    Files.createDirectories(script.getParent());
    Files.writeString(script, Files.readString(TEMPLATE).replace("@CLASS_PATH@", joined));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
