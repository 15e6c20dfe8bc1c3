package io.github.paperboy.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptsTest {
  @TempDir private Path directory;
  private long changes;

  @Test
  void withoutAFileTheBundledOneHolds() {
    var prompts = new Prompts(directory.resolve("missing"));

    assertThat(prompts.get(PromptName.TLDR)).isEqualTo(Prompts.bundled(PromptName.TLDR));
    assertThat(prompts.problems(PromptName.TLDR)).isEmpty();
  }

  @Test
  void aFileThatChangesIsReadAgain() throws IOException {
    var prompts = new Prompts(directory);
    write(own("First."));
    assertThat(prompts.get(PromptName.TLDR).sections().get("user")).startsWith("First.");

    write(own("Second."));

    assertThat(prompts.get(PromptName.TLDR).sections().get("user")).startsWith("Second.");
  }

  @Test
  void aBrokenOneIsRejectedAndTheLastGoodOneStays() throws IOException {
    var prompts = new Prompts(directory);
    write(own("Good."));
    var good = prompts.get(PromptName.TLDR);

    write(own("{{evidense}}"));

    assertThat(prompts.get(PromptName.TLDR)).isEqualTo(good);
    assertThat(prompts.problems(PromptName.TLDR))
        .containsExactly("section `# user`: unknown hole {{evidense}}");
  }

  @Test
  void aBrokenOneAtTheStartLeavesTheBundledOne() throws IOException {
    write("nothing of the kind");
    var prompts = new Prompts(directory);

    assertThat(prompts.get(PromptName.TLDR)).isEqualTo(Prompts.bundled(PromptName.TLDR));
    assertThat(prompts.problems(PromptName.TLDR)).hasSize(1);
  }

  @Test
  void aFileThatIsNotTextIsRejected() throws IOException {
    Files.write(directory.resolve("tldr.md"), new byte[] {(byte) 0xC3, 0x28});

    assertThat(new Prompts(directory).problems(PromptName.TLDR))
        .allMatch(problem -> problem.startsWith("it cannot be read"));
  }

  @Test
  void aFileThatIsTakenAwayGivesTheBundledOneBack() throws IOException {
    var prompts = new Prompts(directory);
    write(own("Own."));
    assertThat(prompts.get(PromptName.TLDR).sections().get("user")).startsWith("Own.");

    Files.delete(directory.resolve("tldr.md"));

    assertThat(prompts.get(PromptName.TLDR)).isEqualTo(Prompts.bundled(PromptName.TLDR));
  }

  private static String own(String line) {
    return Prompts.bundledText(PromptName.TLDR).replace("# user", "# user\n" + line);
  }

  /// Each change gets a later time, however quick the test is.
  private void write(String text) throws IOException {
    var file = Files.writeString(directory.resolve("tldr.md"), text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 2000 * changes++));
  }
}
