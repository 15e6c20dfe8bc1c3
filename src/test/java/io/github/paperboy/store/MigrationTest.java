package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of the first version opens with all its papers.
class MigrationTest {
  private static final Paper OLD =
      Paper.of(PaperId.parse("2501.00001"), "Old Kites", "About kites.", "arxiv");

  @TempDir private Path directory;

  private String url() {
    return "jdbc:sqlite:" + directory.resolve("papers.db").toUri();
  }

  private void firstVersion() throws SQLException, IOException {
    Flyway.configure()
        .dataSource(url(), "", "")
        .locations("classpath:io/github/paperboy/store")
        .target("1")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url());
        var insert =
            connection.prepareStatement("INSERT INTO paper VALUES (?, ?, x'', 0, 5, 5, ?)")) {
      for (int change = 3; change <= 4; change++) {
        var id = change == 3 ? OLD.id().value() : "other";
        var paper = change == 3 ? OLD : Paper.of(new PaperId(id), "Other", "", "jsonl");
        insert.setInt(1, change);
        insert.setString(2, id);
        insert.setString(3, new String(PaperJson.write(paper), StandardCharsets.UTF_8));
        insert.executeUpdate();
      }
    }
  }

  @Test
  void papersOfTheFirstVersionHaveArrivedAndAreFoundByTitle() throws Exception {
    firstVersion();
    try (var store =
        SqlitePaperStore.open(
            directory.resolve("papers.db"), StoreSettings.DEFAULTS, InstantSource.system())) {
      assertThat(store.arrivalsAfter(0, 10)).extracting(Arrival::number).containsExactly(3L, 4L);

      var page = Paper.of(PaperId.ofTitle("old kites"), "Old kites", "", "huggingface");
      store.saveAll(List.of(page));

      assertThat(store.count()).isEqualTo(2);
      assertThat(store.current(page.id())).isEqualTo(OLD.id());
      assertThat(Objects.requireNonNull(store.arrivalsAfter(0, 1).getFirst()).paper().id())
          .isEqualTo(OLD.id());
    }
  }
}
