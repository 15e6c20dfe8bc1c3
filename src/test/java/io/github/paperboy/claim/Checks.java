package io.github.paperboy.claim;

import io.github.paperboy.embed.SplitText;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.Span;
import io.github.paperboy.testing.HashedWords;
import java.util.List;

/// Sets a claim beside a small abstract for the tests of single checks.
final class Checks {
  private static final WordEncoder ENCODER = new HashedWords();

  private Checks() {}

  static Paper paper(String title, String text) {
    return Paper.of(PaperId.ofTitle(title), title, text, "test");
  }

  static Alignment align(String claim, String text) {
    var paper = paper("A title without matter", text);
    var reading = Reading.of(paper, ENCODER, Lexicon.BUNDLED);
    return new Alignment(statement(claim), reading, Lexicon.BUNDLED);
  }

  static Statement statement(String text) {
    var parsed = Statement.Parsed.of(text, Lexicon.BUNDLED);
    var encoded = ENCODER.encode(List.of(new SplitText(text, parsed.spans()))).getFirst();
    return new Statement(parsed, new Span(0, text.length()), encoded.vector(), encoded.sentences());
  }
}
