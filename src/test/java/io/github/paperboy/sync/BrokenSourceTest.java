package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.testing.FakePaper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A source that fails in a way nobody thought of keeps no other from being read.
class BrokenSourceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

  private SyncRig rig;

  @BeforeEach
  void open(@TempDir Path directory) {
    rig = new SyncRig(directory);
    rig.daily.on(DAY, List.of(FakePaper.of(1, DAY)));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @ParameterizedTest
  @CsvSource({
    "open, broken could not be opened: no idea how to open",
    "next, broken gave what could not be read: no idea how to next",
    "close,"
  })
  void itsTroubleIsToldInWordsAndTheNextIsRead(String where, @Nullable String told) {
    rig.round(List.of(new Broken(where, "no idea\nhow to " + where), rig.daily()));

    assertThat(rig.stored()).hasSize(1);
    assertThat(reason()).isEqualTo(Optional.ofNullable(told));
  }

  @ParameterizedTest
  @CsvSource({
    "open, broken could not be opened: IllegalStateException",
    "next, broken gave what could not be read: IllegalStateException"
  })
  void oneThatSaysNothingIsToldByItsKind(String where, String told) {
    rig.round(List.of(new Broken(where, null)));

    assertThat(reason()).hasValue(told);
  }

  private Optional<String> reason() {
    return Optional.ofNullable(rig.store.sources().of("broken").trouble())
        .map(trouble -> trouble.reason());
  }

  /// Fails where it is told to.
  private record Broken(String where, @Nullable String message) implements LiveSource, PaperSource {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public PaperSource open(Start start) {
      failAt("open");
      return this;
    }

    @Override
    public Fetched next() {
      failAt("next");
      return new Fetched.End();
    }

    @Override
    public void close() {
      failAt("close");
    }

    private void failAt(String step) {
      if (step.equals(where)) {
        throw new IllegalStateException(message);
      }
    }
  }
}
