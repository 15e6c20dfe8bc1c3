package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The papers and their encodings: the truth from which an index is rebuilt. What a method that
/// writes has returned from is durable. Safe for several threads. Every failure is a
/// [StoreException].
///
/// Each paper that is new or updated gets the next change number, so that a follower such as an
/// index can find out cheaply what it has missed.
///
/// Records without an id and the arXiv paper of the same title become one paper, whichever comes
/// first; see [PaperHistory#current(PaperId)].
public interface PaperStore extends PaperHistory, AutoCloseable {
  /// The index's name among the followers.
  String INDEX = "index";

  /// Saves papers in one transaction: all or none. A paper that is there already is merged, so that
  /// nothing known is lost and an older version never replaces a newer one; a record that was
  /// merged before has nothing new to say, whatever came after it.
  Saved saveAll(List<Paper> papers);

  /// Marks those papers as withdrawn that are there.
  Saved withdraw(Collection<PaperId> ids);

  /// How far the live sources are read.
  SourceStates sources();

  /// Hands over every paper, newest date first, papers without a date last. Papers that change
  /// meanwhile may be left out: [#changesAfter(long, int)] has them.
  ///
  /// @param batch how many at a time, from 1
  void newestFirst(int batch, Consumer<List<Paper>> sink);

  /// The papers whose last change came after the one given, oldest change first.
  ///
  /// @param change a change number; 0 for all
  /// @param limit at most so many, from 1
  Changes changesAfter(long change, int limit);

  /// How many papers there are.
  long count();

  /// How many papers had their last change up to the one given.
  long countThrough(long change);

  /// The number of the last change; 0 when nothing was ever saved.
  long lastChange();

  /// How far a follower has come; 0 when it never reported.
  long followed(String follower);

  /// Notes that a follower has all changes up to the one given.
  void follow(String follower, long change);

  /// The encodings known for some texts.
  ///
  /// @param fingerprint of the model that made them
  /// @return the bytes that were saved
  Map<TextHash, byte[]> encodings(String fingerprint, Collection<TextHash> texts);

  /// Keeps encodings of texts, so that no text is encoded twice.
  ///
  /// @param encodings in any form of bytes; given back as they are
  void saveEncodings(String fingerprint, Map<TextHash, byte[]> encodings);

  @Override
  void close();
}
