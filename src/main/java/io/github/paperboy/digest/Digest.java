package io.github.paperboy.digest;

import java.time.LocalDate;
import java.util.List;

/// A digest as it is sent. It is fixed before the first try and the same in every further one.
///
/// @param subscription id of whose it is
/// @param name of the subscription
/// @param day for which it is
/// @param since the first day it is about
/// @param presentation how it is shown
/// @param items best first; none when there is nothing new
/// @param considered how many new papers it was chosen from
/// @param notes what the reader should know, such as a source that is behind
public record Digest(
    String subscription,
    String name,
    LocalDate day,
    LocalDate since,
    Presentation presentation,
    List<DigestItem> items,
    int considered,
    List<String> notes) {
  public Digest {
    items = List.copyOf(items);
    notes = List.copyOf(notes);
  }

  /// Whether nothing is said because there is nothing to say.
  boolean isSilent() {
    return items.isEmpty() && presentation.whenEmpty() == Presentation.WhenEmpty.SILENT;
  }

  /// The same without links that run something: papers come from anywhere.
  public Digest withWebLinksOnly() {
    var safe = items.stream().map(DigestItem::withWebLinksOnly).toList();
    return new Digest(subscription, name, day, since, presentation, safe, considered, notes);
  }

  /// Its identity.
  public DigestKey key() {
    return new DigestKey(subscription, day);
  }
}
