package io.github.paperboy.testing;

import java.time.LocalDate;

/// A paper that does not exist, as fake services tell of it.
///
/// @param number its arXiv id, such as `2611.00001`
/// @param version how often it was replaced, from 1
/// @param day when its first version came
/// @param withdrawn whether its last version is a withdrawal
public record FakePaper(String number, int version, LocalDate day, boolean withdrawn) {
  /// The paper of a place in the order of all, one every hour or so.
  public static FakePaper of(int index, LocalDate day) {
    return new FakePaper("2611.%05d".formatted(index), 1, day, false);
  }

  /// The same under an id of another month, such as `2612`.
  public FakePaper numbered(String month) {
    return new FakePaper(month + number.substring(4), version, day, withdrawn);
  }

  public FakePaper replaced() {
    return new FakePaper(number, version + 1, day, withdrawn);
  }

  public FakePaper pulled() {
    return new FakePaper(number, version + 1, day, true);
  }

  public String title() {
    return "Kite number " + number;
  }

  public String text() {
    return "We fly kite %s in its version %d & measure its <lift>.".formatted(number, version);
  }
}
