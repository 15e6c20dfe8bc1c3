package io.github.paperboy.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// What a look at a paper store found. It changes nothing, and works for stores of other versions.
///
/// @param papers how many are stored; 0 when there is no store
/// @param problem why it cannot be used, one sentence for a person with the remedy; null when it
///   can
public record StoreCheck(long papers, @Nullable String problem) {
  /// Counts the papers of a store.
  public static StoreCheck of(Path file) {
    return look(file, handle -> new StoreCheck(papers(handle), null));
  }

  /// Counts the papers and looks whether the file is sound; reads all of it.
  public static StoreCheck thorough(Path file) {
    return look(
        file,
        handle -> {
          var finding = handle.select("PRAGMA quick_check(1)").mapTo(String.class).one();
          return finding.equals("ok")
              ? new StoreCheck(papers(handle), null)
              : new StoreCheck(0, SqliteErrors.damaged("checking the paper store", file));
        });
  }

  private interface Look {
    StoreCheck at(Handle handle);
  }

  private static StoreCheck look(Path file, Look look) {
    if (Files.notExists(file)) {
      return new StoreCheck(0, null);
    }
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    var source = new SQLiteDataSource(config);
    source.setUrl(Database.url(file));
    try (var handle = Jdbi.open(source::getConnection)) {
      return look.at(handle);
    } catch (JdbiException e) {
      var problem = SqliteErrors.explain("looking at the paper store", file, e);
      return new StoreCheck(0, problem.getMessage());
    }
  }

  private static long papers(Handle handle) {
    return handle.select("SELECT count(*) FROM paper").mapTo(Long.class).one();
  }
}
