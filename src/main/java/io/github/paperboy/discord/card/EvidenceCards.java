package io.github.paperboy.discord.card;

import io.github.paperboy.discord.card.Block.Text;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.List;

/// What stands behind an answer: of each source the exact sentences in bold, with those around
/// them. Pure.
public final class EvidenceCards {
  private static final int ABSTRACT = 3_000;

  private EvidenceCards() {}

  /// The messages, as many as it takes; never none.
  public static List<Card> of(List<Proof> proofs) {
    if (proofs.isEmpty()) {
      return List.of(Failure.PAPERS_GONE.card());
    }
    List<Card> cards = new ArrayList<>();
    List<Block> page = new ArrayList<>();
    int characters = 0;
    for (var proof : proofs) {
      var text = text(proof);
      if (characters + text.length() > Limits.TEXT || page.size() > 10) {
        cards.add(new Card(page, Accent.PLAIN));
        page = new ArrayList<>();
        characters = 0;
      }
      page.add(new Text(text));
      characters += text.length();
    }
    cards.add(new Card(page, Accent.PLAIN));
    return cards;
  }

  private static String text(Proof proof) {
    var head = "\\[%d\\] %s\n".formatted(proof.number(), PaperLine.whole(proof.paper()));
    return head + Flow.parts(passage(proof), ABSTRACT).getFirst();
  }

  /// The quoted sentences with a neighbour on each side; what is left out between them is marked.
  private static String passage(Proof proof) {
    var text = proof.paper().abstractText();
    var sentences = Sentences.of(text);
    var passage = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (isQuoted(sentences.get(i), proof.spans())) {
        append(passage, bold(sentences.get(i).of(text)), gap);
        gap = false;
      } else if (isBeside(sentences, i, proof.spans())) {
        append(passage, Markdown.escape(sentences.get(i).of(text)), gap);
        gap = false;
      } else {
        gap = true;
      }
    }
    return passage.isEmpty() ? "-# no sentence of the abstract" : "> " + passage;
  }

  private static void append(StringBuilder passage, String sentence, boolean gap) {
    if (!passage.isEmpty()) {
      passage.append(' ');
    }
    if (gap) {
      passage.append("… ");
    }
    passage.append(sentence);
  }

  private static String bold(String sentence) {
    return "**" + Markdown.escape(sentence.replaceAll("\\s+", " ")) + "**";
  }

  private static boolean isBeside(List<Span> sentences, int i, List<Span> quoted) {
    return (i > 0 && isQuoted(sentences.get(i - 1), quoted))
        || (i + 1 < sentences.size() && isQuoted(sentences.get(i + 1), quoted));
  }

  private static boolean isQuoted(Span sentence, List<Span> quoted) {
    return quoted.stream()
        .anyMatch(span -> span.start() < sentence.end() && span.end() > sentence.start());
  }
}
