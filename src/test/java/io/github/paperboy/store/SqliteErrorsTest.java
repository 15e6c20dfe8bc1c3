package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteErrorsTest {
  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, wait until that is done",
    "SQLITE_LOCKED_SHAREDCACHE, wait until that is done",
    "SQLITE_READONLY_DIRECTORY, allow writing",
    "SQLITE_CANTOPEN, allow writing",
    "SQLITE_IOERR_WRITE, check it and its free space",
    "SQLITE_CORRUPT_VTAB, put back a copy",
    "SQLITE_NOTADB, put back a copy",
    "SQLITE_FULL, free some space",
    "SQLITE_TOOBIG, told so",
  })
  void everyFailureComesWithARemedy(SQLiteErrorCode code, String remedy) {
    var failure = new IllegalStateException(new SQLiteException("told so", code));

    assertThat(SqliteErrors.explain("saving papers", Path.of("p.sqlite"), failure))
        .hasMessageStartingWith("saving papers failed in p.sqlite: ")
        .hasMessageContaining(remedy);
  }
}
