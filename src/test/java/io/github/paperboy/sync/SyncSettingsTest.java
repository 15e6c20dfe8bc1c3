package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.paperboy.source.arxiv.ArxivSettings;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.huggingface.HuggingFaceSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The settings of everything live: what is wrong is told by its key with the remedy.
class SyncSettingsTest {
  private static SyncSettings with(List<String> sources, List<String> files, Duration every) {
    var hour = Duration.ofHours(1);
    return new SyncSettings(sources, files, every, hour, hour, hour);
  }

  @Test
  void theDefaultsNameAllSources() {
    assertThat(SyncSettings.DEFAULTS.sources())
        .containsExactly("huggingface", "arxiv-rss", "arxiv-oai", "arxiv-titles");
  }

  @Test
  void anUnknownSourceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(List.of("twitter"), List.of(), Duration.ofHours(1)))
        .withMessageStartingWith("sync.sources has 'twitter'; choose from");
  }

  @Test
  void filesMustBeWebAddressesWithoutAPassword() {
    var hour = Duration.ofHours(1);
    assertThat(with(List.of(), List.of("https://example.org/a.jsonl"), hour).files()).hasSize(1);
    for (var wrong : List.of("file:///etc/passwd", "https://me:secret@example.org/", "a b")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> with(List.of(), List.of(wrong), hour))
          .withMessageStartingWith("sync.files has");
    }
  }

  @Test
  void noServiceIsAskedEverySecond() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(List.of(), List.of(), Duration.ofSeconds(1)))
        .withMessage("sync.every is PT1S; set it between 1m and 30d");
  }

  @Test
  void servicesNeedAddressesAndArxivCategories() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HuggingFaceSettings("ftp://x", 7, 3))
        .withMessageStartingWith("huggingface.address is 'ftp://x'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArxivSettings(List.of("AI"), "http://a", "http://a", "http://a", 3))
        .withMessageStartingWith("arxiv.categories has 'AI'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArxivSettings(List.of(), "http://a", "http://a", "http://a", 3))
        .withMessageStartingWith("arxiv.categories is empty");
  }

  @Test
  void aContactMayNotSmuggleHeadersIn() {
    var second = Duration.ofSeconds(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HttpSettings("a\r\nX: y", second, second, 1, 1, second))
        .withMessageStartingWith("http.contact is");
  }
}
