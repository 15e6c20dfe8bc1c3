package io.github.paperboy.discord.card;

import io.github.paperboy.digest.Nonce;
import io.github.paperboy.discord.card.Block.Beside;
import io.github.paperboy.discord.card.Block.Row;
import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.watch.Difference;
import io.github.paperboy.watch.Note;
import io.github.paperboy.watch.NotedPaper;
import io.github.paperboy.watch.Subject;
import io.github.paperboy.watch.WatchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A note of a watch as one message. Pure.
public final class NoteCards {
  private static final int HEADING = 300;
  private static final int DROPPED = 400;
  private static final int HAPPENED = 200;

  private final Note note;
  private final WatchWords words;
  private final Detail detail;
  private final List<Block> blocks = new ArrayList<>();

  /// How much is said of a paper; the last fits whatever a note holds.
  private enum Detail {
    WHOLE(180, 100, 330),
    BRIEF(150, 60, 140),
    BARE(100, 0, 0);

    private final int title;
    private final int byline;
    private final int quote;

    Detail(int title, int byline, int quote) {
      this.title = title;
      this.byline = byline;
      this.quote = quote;
    }
  }

  private NoteCards(Note note, Detail detail) {
    this.note = note;
    this.words = WatchWords.of(note.watch().language());
    this.detail = detail;
  }

  /// @param nonce of the note, which its button holds: by that it is found again
  public static Card of(Note note, Nonce nonce) {
    for (var detail : Detail.values()) {
      var blocks = new NoteCards(note, detail).blocks(nonce);
      if (blocks.stream().mapToInt(Block::characters).sum() <= Limits.TEXT) {
        return new Card(blocks, Accent.PAPERS);
      }
    }
    throw new IllegalStateException("a note of ten bare titles fits on a card");
  }

  /// The id of a button that every note has: nobody can make the bot write it elsewhere.
  public static String marker(Note note, Nonce nonce) {
    return "unwatch:" + note.watch().id() + ":" + nonce.value();
  }

  /// The line that says what it is about, plain.
  public static String title(Note note) {
    var heading = WatchWords.of(note.watch().language()).heading(note.watch().subject());
    return Markdown.label(heading, Limits.THREAD_NAME);
  }

  private List<Block> blocks(Nonce nonce) {
    var heading = words.heading(note.watch().subject());
    text("**" + Markdown.line(heading, HEADING) + "**");
    switch (note.news()) {
      case Difference.Arrived(var papers, int more) -> {
        papers.forEach(paper -> paper(paper, ""));
        if (more > 0) {
          small(words.more(more));
        }
      }
      case Difference.Answered answered -> {
        text(Markdown.escape(words.answered(answered)));
        answered.cited().forEach(paper -> paper(paper, ""));
        if (!answered.dropped().isEmpty()) {
          small(words.dropped(answered));
        }
      }
      case Difference.Happened(var happenings) ->
          happenings.forEach(each -> paper(each.paper(), words.happened(each)));
    }
    blocks.add(new Row(List.of(Button.plain(marker(note, nonce), words.stop()))));
    return blocks;
  }

  private void text(String markdown) {
    blocks.add(new Text(markdown));
  }

  private void small(String text) {
    text("-# " + Markdown.line(text, DROPPED));
  }

  private void paper(NotedPaper paper, String happened) {
    List<String> lines = new ArrayList<>();
    var title = Markdown.line(paper.title(), detail.title);
    boolean known = note.watch().subject() instanceof Subject.OnePaper;
    lines.add(known ? "" : Markdown.link(title, Optional.ofNullable(paper.url())));
    lines.add(known ? "" : part("", paper.byline(), detail.byline));
    lines.add(part("> ", paper.quote(), detail.quote));
    lines.add(part("", happened, HAPPENED));
    var shown = String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    if (PaperActions.canName(paper.paper())) {
      blocks.add(new Beside(shown, PaperActions.button("paper", paper.paper(), words.open())));
    } else {
      blocks.add(new Text(shown));
    }
  }

  private static String part(String before, String text, int most) {
    return text.isBlank() || most == 0 ? "" : before + Markdown.line(text, most);
  }
}
