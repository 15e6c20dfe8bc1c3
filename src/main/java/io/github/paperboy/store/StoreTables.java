package io.github.paperboy.store;

import java.nio.file.Path;
import javax.sql.DataSource;

/// The store's file for a library that reads and writes tables of its own in it.
public final class StoreTables {
  private StoreTables() {}

  /// Brings the file to the layout of this version; each connection of the result is the caller's.
  public static DataSource open(Path file, StoreSettings settings) {
    Database.open(file, settings).close();
    return Database.source(file, settings);
  }
}
