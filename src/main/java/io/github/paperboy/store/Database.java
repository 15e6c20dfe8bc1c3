package io.github.paperboy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// One SQLite file with a connection for writing and one for reading, so that readers do not wait
/// for a transaction. Safe for several threads, which take turns on each connection.
///
/// Write-ahead log, synchronous NORMAL: what was committed survives the end of the process at any
/// moment; a loss of power may undo the last commits but does not damage the file.
final class Database implements AutoCloseable {
  private final Path file;
  private final Connection writer;
  private final Connection reader;

  private Database(Path file, Handle writer, Handle reader) {
    this.file = file;
    this.writer = new Connection(writer, new ReentrantLock());
    this.reader = new Connection(reader, new ReentrantLock());
  }

  private record Connection(Handle handle, ReentrantLock turn) {}

  /// Opens the file, making it and its directory when they are missing.
  static Database open(Path file, StoreSettings settings) {
    makeDirectory(file);
    return explained(
        "opening the paper store",
        file,
        () -> {
          var source = source(file, settings);
          var jdbi = Jdbi.create(source::getConnection);
          var writer = jdbi.open();
          try {
            SqliteSchema.bringUpToDate(writer, source, file);
            return new Database(file, writer, jdbi.open());
          } catch (RuntimeException e) {
            writer.close();
            throw e;
          }
        });
  }

  private static void makeDirectory(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new StoreException(
          "the directory of the paper store %s cannot be made (%s); allow it, or choose another with --data"
              .formatted(file, e),
          e);
    }
  }

  static SQLiteDataSource source(Path file, StoreSettings settings) {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout((int) settings.busyTimeout().toMillis());
    config.setCacheSize(-1024 * settings.cacheMegabytes());
    var source = new SQLiteDataSource(config);
    source.setUrl(url(file));
    return source;
  }

  static String url(Path file) {
    // As a URI, because a question mark in a plain path would end it.
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
  }

  /// Does something in a transaction: all of it or nothing.
  <T> T write(String doing, Function<Handle, T> work) {
    return inTurn(doing, writer, handle -> inTransaction(handle, work));
  }

  private static <T> T inTransaction(Handle handle, Function<Handle, T> work) {
    try {
      return handle.inTransaction(work::apply);
    } catch (RuntimeException e) {
      leaveTransaction(handle.getConnection(), e);
      throw e;
    }
  }

  /// When a transaction cannot begin, the driver believes all the same that one has begun, and the
  /// next would join it.
  private static void leaveTransaction(java.sql.Connection connection, RuntimeException failure) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  <T> T read(String doing, Function<Handle, T> work) {
    return inTurn(doing, reader, work);
  }

  private <T> T inTurn(String doing, Connection connection, Function<Handle, T> work) {
    connection.turn.lock();
    try {
      return explained(doing, file, () -> work.apply(connection.handle));
    } finally {
      connection.turn.unlock();
    }
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private static <T> T explained(String doing, Path file, Work<T> work) {
    try {
      return work.run();
    } catch (SQLException | JdbiException | FlywayException e) {
      throw SqliteErrors.explain(doing, file, e);
    }
  }

  @Override
  public void close() {
    explained(
        "closing the paper store",
        file,
        () -> {
          close(reader);
          close(writer);
          return file;
        });
  }

  /// After whatever is being done there.
  private static void close(Connection connection) {
    connection.turn.lock();
    try {
      connection.handle.close();
    } finally {
      connection.turn.unlock();
    }
  }
}
