package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.SmtpPassword.Given;
import io.github.paperboy.app.SmtpPassword.Missing;
import io.github.paperboy.app.SmtpPassword.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpPasswordTest {
  @TempDir Path directory;

  private static SmtpPassword ofFile(Path file) {
    return SmtpPassword.of(Map.of("SMTP_PASSWORD_FILE", file.toString()));
  }

  @Test
  void itComesFromTheVariableOrFromTheFileItNames() throws Exception {
    var file = Files.writeString(directory.resolve("password"), " with blanks \n");
    assertThat(SmtpPassword.of(Map.of())).isEqualTo(new Missing());
    assertThat(SmtpPassword.of(Map.of("SMTP_PASSWORD", "s3cret"))).isEqualTo(new Given("s3cret"));
    assertThat(ofFile(file)).isEqualTo(new Given(" with blanks "));
  }

  @Test
  void itIsNeverShown() {
    assertThat(new Given("s3cret").toString()).doesNotContain("s3cret");
  }

  @Test
  void aFileThatHoldsNoneIsToldWithoutItsContent() throws Exception {
    var empty = Files.writeString(directory.resolve("empty"), "\n");
    var large = Files.writeString(directory.resolve("large"), "s3cret".repeat(1_000));
    assertThat(ofFile(empty)).isInstanceOf(Unusable.class);
    assertThat(ofFile(large)).isInstanceOf(Unusable.class);
    assertThat(ofFile(large).toString()).doesNotContain("s3cret");
    assertThat(ofFile(directory.resolve("missing"))).isInstanceOf(Unusable.class);
  }
}
