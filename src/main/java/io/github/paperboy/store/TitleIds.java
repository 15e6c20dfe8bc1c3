package io.github.paperboy.store;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/// Version 3 of the tables: writes down what titles the stored arXiv papers have, which SQL alone
/// cannot compute. Public only because Flyway finds it in this package and makes it.
public final class TitleIds implements JavaMigration {
  private static final int BATCH = 1_000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("3");
  }

  @Override
  public String getDescription() {
    return "title ids";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    try (var papers =
            connection.prepareStatement("SELECT id, json FROM paper WHERE id LIKE 'arxiv:%'");
        var update = connection.prepareStatement("UPDATE paper SET title_id = ? WHERE id = ?")) {
      fill(papers, update);
    }
    finish(connection);
  }

  private static void fill(PreparedStatement papers, PreparedStatement update) throws SQLException {
    try (var rows = papers.executeQuery()) {
      for (int count = 1; rows.next(); count++) {
        var json = rows.getString(2).getBytes(StandardCharsets.UTF_8);
        update.setString(1, PaperId.ofTitle(PaperJson.read(json).title()).value());
        update.setString(2, rows.getString(1));
        update.addBatch();
        if (count % BATCH == 0) {
          update.executeBatch();
        }
      }
    }
    update.executeBatch();
  }

  private static void finish(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 3");
    }
  }
}
