package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Fetched;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleLookupTest {
  private static final Paper PAGE =
      Paper.of(PaperId.ofTitle("Kites by Ear"), "Kites by Ear", "We listen.", "huggingface");
  private static final Paper OTHER =
      Paper.of(PaperId.ofTitle("Bread"), "Bread", "We bake.", "huggingface");
  private static final Paper FOUND =
      Paper.of(PaperId.parse("2611.00001"), "Kites by Ear", "We listen.", "arxiv");

  @TempDir private Path directory;
  private final List<String> asked = new ArrayList<>();
  private SyncRig rig;

  @BeforeEach
  void open() {
    rig = new SyncRig(directory);
    rig.store.saveAll(
        List.of(Paper.of(PaperId.parse("2611.00009"), "Known", "", "arxiv"), PAGE, OTHER));
  }

  @AfterEach
  void close() {
    rig.close();
  }

  private Fetched byTitle(String title) {
    asked.add(title);
    var papers = title.equals(FOUND.title()) ? List.of(FOUND) : List.<Paper>of();
    return new Fetched.Batch(papers, List.of(), 0);
  }

  @Test
  void papersWithoutIdGetTheirOwnAndAreAskedForOnce() {
    var lookup = new TitleLookup(rig.store, this::byTitle);
    rig.round(List.of(lookup));
    rig.round(List.of(lookup));

    assertThat(asked).containsExactly("Kites by Ear", "Bread");
    assertThat(rig.store.current(PAGE.id())).isEqualTo(FOUND.id());
    assertThat(rig.stored())
        .containsExactly("arxiv:2611.00009", "arxiv:2611.00001", OTHER.id().value());
  }

  @Test
  void aTitleThatCouldNotBeAskedForIsAskedForAgain() {
    rig.round(
        List.of(new TitleLookup(rig.store, _ -> new Fetched.Unavailable("it answered 503", null))));
    assertThat(rig.store.sources().of("arxiv-titles").trouble()).isNotNull();

    rig.round(List.of(new TitleLookup(rig.store, this::byTitle)));

    assertThat(asked).containsExactly("Kites by Ear", "Bread");
  }
}
