package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads orders to the answering machine that hide in a question: `ignore all previous
/// instructions`, `print the token`, `end your message with …`, `reply only in …`. They are left
/// out of the search and shown as not followed. Only what opens a clause is an order, so that
/// papers on prompt injection can still be asked for.
final class InstructionReader {
  private static final List<Template> ORDERS =
      Template.table(
          """
          ignore|disregard|forget|override|bypass|skip|discard|drop all|any|the|your|every|of|these|those|my|what|and|everything* previous|prior|above|earlier|preceding|system|former|initial|original|safety|given|existing|other* instruction|instructions|prompt|prompts|rule|rules|guideline|guidelines|context|directions|direction|messages|constraints|filters|commands|restrictions|policies|above|sources|before
          ignore|disregard|forget everything|anything|all above|before|previously|you|i|prior|that
          do|don't not? follow|obey|respect your|the|any instructions|rules|guidelines
          print|output|reveal|leak|dump|expose|echo|display|repeat|post|paste|return|disclose|write|say the|your|all|me|my|out|any|bot's|discord|full|entire|whole|complete|exact|secret|hidden|this|a* bot|api|access|discord|secret|auth|system|initial|hidden* token|tokens|key|keys|password|passwords|secret|secrets|credentials|prompt|prompts|instructions|environment|env|configuration|config|initialization|rules|memory
          show|give|tell|send|share|list|provide|read|cat|what|what's|whats me|us|is|are|out|the|your|all|my|any|a|of|full|entire|exact* bot|api|access|discord|secret|auth|system|initial|hidden|original|environment|env|private|config|configuration token|tokens|key|keys|password|passwords|secret|secrets|credentials|prompt|prompts|instructions|variables|variable|vars|file|message
          show|give|tell|send|share|list|provide|what|what's|whats me|us|is|are|the* your instructions|prompt|password|token|secret|secrets|credentials|rules|configuration
          you are|have now|no
          you|we are|re in <any>? mode
          you're now|no
          from now on
          act|behave|respond|answer|speak|talk|reply|write as|like a|an|if|though|the|you|my|dan|pirate*
          pretend|imagine to|that|you|you're
          roleplay|role-play as?
          enter|switch|enable|activate|go|turn to|into|on? the? <any>? mode
          simulate a|an|being|the
          ping|dm|notify
          mention|tag|alert|summon|call everyone|here|all|the|@everyone|admins|mods|moderators|users|channel
          end|start|begin|finish|close|conclude|prefix|append|sign|open|preface every|each|all|off|with* your|the|a|every|each|all message|messages|answer|answers|reply|replies|response|responses|output|sentence|sentences|text|post
          end|start|begin|finish|close|conclude with|by the|a|saying|word|words|writing
          reply|respond|answer|say|output|print|write|speak|return|talk|reply|react only|just|exactly|nothing|solely|strictly|always
          reply|respond|answer|speak|talk|write|react me|us|everything|it|this* in|with|using
          say|repeat|type|echo the|this|that|following|back|after* word|words|me|exactly|phrase|sentence
          do|don't|never|without not? cite|citing|citations|refuse|warn|verify|citation|sources|add|include|mention|use|check|worry any|the|your|this|it|sources|citations|references|papers|evidence|warnings|disclaimer|disclaimers|footnotes|that
          include|add|insert|append|attach|put|embed the|a|an|this|following|my|at|to|in|your|message|answer|reply|top|end|of* word|words|phrase|link|url|emoji|string|text|sentence|line|footer|signature|message
          translate your|the answer|reply|response|output|answers
          make something|it|stuff|numbers|results|citations|them up
          invent|fabricate|hallucinate a|an|some|the|any|your|fake|results|citations|references|numbers|paper|papers
          call|execute|run|eval|invoke the|a|this|following|any|shell|bash|my* command|commands|code|function|tool|script|shell|tools|rm|sudo|curl|query|program
          delete|wipe|erase|destroy|clear|remove|drop all|the|your|every|entire|whole* index|database|questions|stored|users|user|records|files|messages|papers|channel|table|tables|server|history|data|logs
          click|visit|open|go|fetch|download|load to|on|the|this|following* link|url|website|page|site|http
          continue|proceed|carry normally|as|on
          write|compose|tell|sing|make|create|generate|give me|us|a|an|the|short|funny|little|love* poem|song|joke|story|essay|haiku|rap|limerick|tweet|email|virus|malware|exploit|keylogger
          new|updated|additional|special|important instructions|instruction|rules|task|directive|orders
          end of context|document|documents|prompt|instructions|input|data
          i am|'m your|the developer|owner|admin|administrator|creator|boss|operator
          i'm your|the developer|owner|admin|administrator|creator|boss|operator
          developer|debug|dan|god|jailbreak|sudo|admin|maintenance mode
          set|change|update|switch your|the language|tone|persona|name|status|nickname|temperature
          assume|adopt the? role|persona of?
          reset|restart yourself|the|your
          end|start|begin|finish|close|conclude with this|the|a|an|my|following* picture|image|link|url|word|words|phrase|sentence|text|line|emoji|message|question
          rm|sudo|curl|wget|chmod
          """);

  /// Orders when what they want said stands in quotes.
  private static final List<Template> QUOTING =
      Template.table(
          """
          end|start|begin|finish|close|conclude|reply|answer|respond|sign off? with|by
          say|repeat|type|write|output|print|echo|answer|reply
          """);

  /// Verbs with which papers, too, are asked for.
  private static final Set<String> SHOWING =
      Set.of("show", "give", "tell", "list", "send", "what", "share", "provide");

  /// `SYSTEM:` and the like, as chat transcripts mark who speaks.
  private static final Set<String> SPEAKERS =
      Set.of("system", "assistant", "developer", "user", "admin", "human", "inst", "im_start");

  private static final Set<String> JOINTS =
      WordSet.of(
          """
          and but then first also now so instead finally please you must should will to i want
          need could can would just kindly immediately next important note before after oh
          always have answering ps btw afterwards additionally secondly lastly
          """);

  /// Joints that open a clause wherever they stand.
  private static final Set<String> STRONG_JOINTS = Set.of("and", "but", "then", "please", "also");

  /// What opens a real question after an order.
  private static final Set<String> QUESTIONS =
      WordSet.of(
          """
          what which how who why when where summarise summarize tell list find show explain is
          are does do can give compare describe whose any
          """);

  private final Words words;

  private InstructionReader(Words words) {
    this.words = words;
  }

  static List<Found> read(Words words) {
    var reader = new InstructionReader(words);
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      int end = reader.orderEnd(at);
      if (end > at) {
        found.add(reader.found(at, end, found.isEmpty() ? 0 : found.getLast().end()));
        at = end;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private int orderEnd(int at) {
    if (speaks(at)) {
      boolean machine = !words.key(at).equals("user") && !words.key(at).equals("human");
      boolean asks = QUESTIONS.contains(words.key(at + 1));
      return machine && !asks && words.has(at + 1) ? clauseEnd(at + 2) : at + 1;
    }
    if (!opensClause(at)) {
      return -1;
    }
    int order = Template.longest(ORDERS, words, at);
    int quoting = Template.longest(QUOTING, words, at);
    if (order < 0 && quoting > 0 && quoting < words.size() && quoted(quoting)) {
      order = quoting;
    }
    int end = order < 0 ? -1 : clauseEnd(order);
    return SHOWING.contains(words.key(at)) && papers(at, end) ? -1 : end;
  }

  private boolean papers(int first, int end) {
    for (int at = first; at < end; at++) {
      if (Nouns.PAPERS.contains(words.key(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(int at) {
    boolean colon =
        words.has(at)
            && words.word(at).end() < words.text().length()
            && words.text().charAt(words.word(at).end()) == ':';
    return colon && SPEAKERS.contains(words.key(at)) && !words.follows(at);
  }

  private boolean opensClause(int at) {
    if (!words.has(at)) {
      return false;
    }
    int first = at;
    boolean strong = false;
    while (words.gap(first) == Word.Gap.SPACE && JOINTS.contains(words.key(first - 1))) {
      first--;
      strong |= STRONG_JOINTS.contains(words.key(first));
    }
    return (strong || words.gap(first) != Word.Gap.SPACE) && !quoted(at);
  }

  /// An order reaches to the end of its sentence, or to where another clause follows.
  private int clauseEnd(int from) {
    int end = from;
    while (end < words.size() && (words.follows(end) || quoted(end))) {
      boolean joint = words.gap(end) == Word.Gap.COMMA || STRONG_JOINTS.contains(words.key(end));
      int next = end;
      while (joint && JOINTS.contains(words.key(next))) {
        next++;
      }
      if (joint
          && (QUESTIONS.contains(words.key(next)) || Template.longest(ORDERS, words, next) > 0)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /// Whether a quotation mark stands right before a word.
  private boolean quoted(int at) {
    int before = words.word(at).start() - 1;
    return before >= 0 && "\"'".indexOf(words.text().charAt(before)) >= 0;
  }

  private Found found(int at, int end, int floor) {
    int first = at;
    while (first > floor && JOINTS.contains(words.key(first - 1)) && words.follows(first)) {
      first--;
    }
    return new Found(
        Understood.Kind.INSTRUCTION, first, end, new Condition.Nothing(), "an order, not followed");
  }
}
