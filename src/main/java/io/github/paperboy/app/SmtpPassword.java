package io.github.paperboy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/// The password for the mail server, from the environment or from a file that it names; never from
/// a configuration file.
sealed interface SmtpPassword {
  String VARIABLE = "SMTP_PASSWORD";

  /// No password is longer.
  int LONGEST = 4_096;

  /// It is there.
  record Given(String password) implements SmtpPassword {
    @Override
    public String toString() {
      return "Given[secret]";
    }
  }

  /// It is not set.
  record Missing() implements SmtpPassword {}

  /// It is set, but cannot be used.
  ///
  /// @param why one sentence for a person
  record Unusable(String why) implements SmtpPassword {}

  static SmtpPassword of(Map<String, String> environment) {
    var password = environment.getOrDefault(VARIABLE, "");
    if (!password.isEmpty()) {
      return new Given(password);
    }
    var file = environment.getOrDefault(VARIABLE + "_FILE", "");
    return file.isEmpty() ? new Missing() : ofFile(file);
  }

  private static SmtpPassword ofFile(String name) {
    try {
      var file = Path.of(name);
      if (Files.size(file) > LONGEST) {
        return new Unusable("the file that SMTP_PASSWORD_FILE names is larger than a password");
      }
      var password = Files.readString(file).replaceFirst("\\R$", "");
      return password.isEmpty()
          ? new Unusable("the file that SMTP_PASSWORD_FILE names is empty")
          : new Given(password);
    } catch (IOException | InvalidPathException _) {
      return new Unusable(
          "the file that SMTP_PASSWORD_FILE names cannot be read; check its name and permissions");
    }
  }
}
