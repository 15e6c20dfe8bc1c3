package io.github.paperboy.index;

import java.nio.file.Path;
import java.util.List;

/// What opening an index can give. An index is derived data, so nothing here is lost: after
/// [Mismatch] and [Damaged] it is made anew from the stored papers.
///
/// @param <T> the index that a [Ready] holds
public sealed interface IndexOpening<T extends SearchableIndex> {
  /// It is open.
  record Ready<T extends SearchableIndex>(T index) implements IndexOpening<T> {}

  /// There is none. Only reading finds this; writing makes one.
  record Missing<T extends SearchableIndex>(Path directory) implements IndexOpening<T> {}

  /// It was made with something else than is asked for.
  ///
  /// @param differences a sentence each
  record Mismatch<T extends SearchableIndex>(Path directory, List<String> differences)
      implements IndexOpening<T> {
    public Mismatch {
      differences = List.copyOf(differences);
    }
  }

  /// Its files are broken.
  ///
  /// @param reason one line naming the file
  record Damaged<T extends SearchableIndex>(Path directory, String reason)
      implements IndexOpening<T> {}

  /// Another process is writing to it. Reading is possible all the same.
  ///
  /// @param holder who, such as `process 4711`
  record Locked<T extends SearchableIndex>(Path directory, String holder)
      implements IndexOpening<T> {
    /// One sentence for people: what is wrong and the remedy.
    public String message() {
      return ("the index in %s is being written by %s; wait until it is done or stop it, "
              + "or use another data directory")
          .formatted(directory, holder);
    }
  }

  /// Its directory cannot be used: no permission, no directory, no space.
  ///
  /// @param reason one line for people
  record Unusable<T extends SearchableIndex>(Path directory, String reason)
      implements IndexOpening<T> {
    /// One sentence for people: what is wrong and the remedy.
    public String message() {
      return "the index in %s cannot be used (%s); mend that, or use another data directory"
          .formatted(directory, reason);
    }
  }
}
