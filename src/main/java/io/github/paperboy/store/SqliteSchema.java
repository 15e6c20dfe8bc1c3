package io.github.paperboy.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteDataSource;

/// Brings the tables of a store file to the version that this program knows. Flyway takes its time
/// to start, so it is asked only when the file's own version number says that there is work.
final class SqliteSchema {
  /// The newest migration; each migration sets `user_version` to its own number.
  static final int VERSION = 14;

  private static final int APPLICATION_ID = 1346457682;
  private static final String TABLES =
      "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'flyway%' AND name NOT LIKE"
          + " 'sqlite%'";

  private SqliteSchema() {}

  static void bringUpToDate(Handle handle, SQLiteDataSource source, Path file) {
    if (number(handle, TABLES) > 0) {
      requireOurs(handle, file);
    }
    if (number(handle, "PRAGMA user_version") < VERSION) {
      migrate(source);
    }
  }

  private static void requireOurs(Handle handle, Path file) {
    if (number(handle, "PRAGMA application_id") != APPLICATION_ID) {
      throw new StoreException(
          "%s is the SQLite file of another program; choose another directory with --data"
              .formatted(file));
    }
    int version = number(handle, "PRAGMA user_version");
    if (version > VERSION) {
      throw new StoreException(
          ("%s was written by a newer Paperboy (layout %d, this one knows %d); use that one, or"
                  + " choose another directory with --data")
              .formatted(file, version, VERSION));
    }
  }

  private static int number(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Integer.class).one();
  }

  private static void migrate(SQLiteDataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:io/github/paperboy/store")
        .loggers("slf4j")
        .load()
        .migrate();
  }
}
