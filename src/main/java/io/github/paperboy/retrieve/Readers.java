package io.github.paperboy.retrieve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// All readers in their order: each sees only the words that those before it left. What is surest
/// comes first (ids, quotes), what would take ordinary words comes last.
final class Readers {
  private final List<Found> found = new ArrayList<>();
  private final Knowledge knowledge;
  private final LocalDate today;
  private Words left;

  Readers(Words words, Knowledge knowledge, LocalDate today) {
    left = words;
    this.knowledge = knowledge;
    this.today = today;
  }

  /// Everything found, in the order of its words.
  List<Found> read() {
    claim(InstructionReader.read(left));
    claim(PaperReader.read(left));
    claim(QuoteReader.read(left));
    claim(AuthorCountReader.read(left));
    claim(CommentReader.read(left));
    claim(DateReader.read(left, today));
    claim(SourceReader.read(left, knowledge.sources()));
    claim(OrganisationReader.read(left, knowledge.organisations()));
    claim(AuthorReader.read(left));
    claim(CategoryReader.read(left, knowledge.categories()));
    claim(LimitReader.read(left));
    claim(OrderReader.read(left));
    claim(ComparisonReader.read(left));
    claim(FrameReader.read(left));
    found.sort((one, other) -> Integer.compare(one.first(), other.first()));
    return List.copyOf(found);
  }

  private void claim(List<Found> more) {
    found.addAll(more);
    left = left.without(more);
  }
}
