import java.util.Locale;

/// The machine that the image is built for: the one that builds it.
///
/// @param onnxruntime the folder of its libraries in the jar of onnxruntime
/// @param sqlite the folder of its library in the jar of sqlite-jdbc
record Platform(String onnxruntime, String sqlite) {
  static Platform current() {
    var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    var arm = System.getProperty("os.arch").equals("aarch64");
    return new Platform(
        "ai/onnxruntime/native/" + (mac ? "osx" : "linux") + (arm ? "-aarch64" : "-x64") + "/",
        "org/sqlite/native/" + (mac ? "Mac" : "Linux") + (arm ? "/aarch64/" : "/x86_64/"));
  }
}
