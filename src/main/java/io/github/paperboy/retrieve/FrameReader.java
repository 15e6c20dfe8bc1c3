package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads words that only frame a question and would disturb the search: greetings, `can you find
/// me`, `what do we have on`, `papers about`, wishes for the form of the answer.
final class FrameReader {
  private static final List<Template> OPENING =
      Template.table(
          """
          hi|hello|hey|dear|good there|all|team|everyone|folks|paperboy|bot|morning|afternoon|evening*
          thanks|thank you? so|very? much? in? advance?
          please|pls|plz|kindly
          paperboy
          quick|short|another|one question
          can|could|would|will you please|kindly? find|show|tell|give|list|summarise|summarize|explain|recommend|suggest|point|get|look|search|check me|us|up|for|to|if|whether*
          i|we am|are|was|were|i'm|'m? looking|searching for|at?
          i'm|we're looking|searching|hunting for
          i'm|we're|i|we am|are? trying to find|remember|understand
          i|we need|want|would|like|wonder|i'd to? know|find|see|read|have? about?
          i'd|we'd like|love to? know|find|see|read? about?
          i|i'm wonder|wondering if|whether|about|what?
          do|does anyone|anybody|someone|you know|have|remember of|about|if|any|anything|something|a|some*
          show|give|send|get|find|list|recommend|suggest|name me|us? all|the|some|a|any|few*
          tell me|us more? about|of
          tell|inform and?
          which|what paper|papers should|can|could i|we|one read|look|see|check at|on|about|for?
          tell me|us
          search|look for|up
          summarise|summarize|summarise|describe|explain|outline|sum me|us|up? the|a|of|about?
          give me|us? a|an|the short|brief|quick* summary|overview|rundown|gist|tldr of|on|about?
          summary|overview|gist|tldr|tl dr of|on|about the?
          what do|does|did we|you|they|it have|got|know|there on|about
          what|what's|whats is|are? there|out|new* on|about|in|for
          what papers|work|works is|are|do|does there|we|you have|exist*  on|about|for|in?
          what|which is|are? known|published|written|available about|on
          what have we|people|you on|about
          what does|do|is|can
          what|what's is? the idea|point|gist|message of|behind|in
          is|are there any|a|some|a|good|recent|an|also* paper|papers|work|works|article|articles|preprint|preprints|anything|something|study|studies|research|literature on|about|that|which|for|where|dealing|with|of|regarding|to|in|showing|covering|addressing|use|uses|using|study|studying|related|discussing|here*
          is|was there anything|something|nothing on|about|for|like?
          any|some|all|more|other|the papers|paper|work|works|articles|preprints|publications|studies|literature|research|anything|something|news|thoughts|ideas on|about|that|which|for|where|dealing|with|regarding|of|using|in|covering|related|to*
          anything|something|everything|stuff|things new|recent|else|interesting|published|good* on|about|for|regarding|that|which|in|related|to|by|from|with|using|involving|around*
          which|what of? the? papers|paper|work|works|articles|preprints|publications|studies|ones on|about|that|which|deal|deals|with|address|addresses|discuss|discusses|cover|covers|use|uses|using|study|tackle|tackles|are|is|propose|proposes|consider|considers|look|looks|at|investigate|do|have|has|in|there|available|were|was|for|of|introduce|introduces|focus|focuses|on*
          which|what of the
          who|which|what uses|analyses|analyzes|studies|works|worked|has|have|is|are|did|does|published|used|studied|proposed|proposes or|and|uses|analyses|analyzes|studies|on|with|worked|working|studied|published|used|about|looked|looking|at|applied|applies*
          what|which are? the? main|common|different|existing|current|some|known|best|good* approaches|methods|ways|techniques|ideas|strategies|options|solutions to|for|of
          """);
  private static final List<Template> ANYWHERE =
      Template.table(
          """
          papers|articles|preprints|publications|studies|abstracts|literature that? on|about|regarding|concerning|deal|dealing|deals|discuss|discussing|address|addressing|covering|tackling|focusing|focused|related|with|to|at|looking|around|describing|proposing|showing|investigating|studying|propose|show|investigate|study|use|using|for|which|where|of|in*
          papers|articles|preprints|publications
          paper|article|preprint|work on|about|regarding|concerning|dealing with|that|which?
          in|as one|two|three|a|<number> sentence|sentences|words|word|lines|line|paragraph|paragraphs|bullet|bullets points|point?
          in simple|plain|layman's|lay terms|english|words|language
          as a? bullet|bulleted|numbered list|points
          as a? table|list|json|markdown|bullets
          explain|explained like i'm|im|i five|5|am*
          keep it|the|your answer? short|brief|concise|simple
          eli5
          briefly|shortly|concisely
          please|pls|plz|thanks|thx
          thank you
          """);

  private static final Set<String> NOUN = Set.of("paper", "article", "preprint");
  private static final Set<String> AFTER_NOUN =
      WordSet.of(
          """
          and but or do does did is was say says report reports use uses need needs have has
          from by in with for show shows claim claims prove proves propose proposes evaluate
          evaluates get gets achieve achieves mention mentions to please
          """);

  private FrameReader() {}

  static List<Found> read(Words words) {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      int end =
          Math.max(
              Template.longest(ANYWHERE, words, at), Math.max(noun(words, at), address(words, at)));
      if (starts(words, at, found)) {
        end = Math.max(end, Template.longest(OPENING, words, at));
      }
      if (end > at) {
        found.add(Found.frame(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  /// Whether a word opens a sentence, or follows what does.
  private static boolean starts(Words words, int at, List<Found> found) {
    boolean first = !words.follows(at) || !words.has(at - 1);
    return first || (!found.isEmpty() && found.getLast().end() == at);
  }

  /// The end of a web address, which no search can use.
  private static int address(Words words, int at) {
    var key = words.key(at);
    return key.startsWith("http://") || key.startsWith("https://") || key.startsWith("www.")
        ? at + 1
        : -1;
  }

  /// The end of a closing noun, as in `the unlearning paper`; `paper folding` is a topic.
  private static int noun(Words words, int at) {
    boolean ends =
        !words.follows(at + 1) || !words.has(at + 1) || AFTER_NOUN.contains(words.key(at + 1));
    return NOUN.contains(words.key(at)) && ends ? at + 1 : -1;
  }
}
