package io.github.paperboy.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One way in which text speaks to the answering machine. Most texts lack its clues and need no
/// closer look.
///
/// @param words of which it holds at least one; empty when there are no such words
/// @param clue what else must be there
/// @param pattern over unmasked text
record Sign(Set<String> words, Predicate<Held> clue, Pattern pattern) {
  /// Where an order may begin: with a clause, or after a word that leads to it.
  private static final String START =
      "(?:^|[.!?:;,\"“”'‘’(>\\]-] ?|\\b(?:please|must|now|then|and|to|instead) )";

  /// Where a sentence begins.
  private static final String FIRST = "(?:^|[.!?:\"“”‘(>\\]] ?|\\bplease )";

  private static final String REPLY =
      "(?:answers?|repl(?:y|ies)|responses?|messages?|outputs?|summar(?:y|ies)|sentences?)";

  private static final String MACHINE =
      "(?:ai|llms?|large language models?|language models?|ai assistants?|assistants?|chatbots?"
          + "|bots?|gpt|chatgpt|ai reviewers?|ai systems?|ai models?|paperboy|summari[sz]ers?)";

  private static final Predicate<Held> ROMANCE_AND_GERMAN =
      piece("ignor", "vergiss", "missacht", "oubli", "olvid", "dimentic", "esquec");

  /// The words of [#REPLY].
  private static final String REPLIES =
      "answer answers reply replies response responses message messages output outputs summary"
          + " summaries sentence sentences";

  private static final Predicate<Held> SPEAKER =
      Stream.of("system", "assistant", "developer", "human", "user", "ai", "message", "note")
          .map(word -> piece(word + ":", word + " :"))
          .reduce(Predicate::or)
          .orElseThrow();

  private static final Predicate<Held> MODE =
      also("now dan developer debug god sudo admin maintenance jailbroken unrestricted");

  static final List<Sign> ALL =
      List.of(
          // Orders about the orders given before.
          sign(
              "ignore disregard forget override neglect discard bypass skip",
              piece(
                  "instruction",
                  "prompt",
                  "rules",
                  "guidelines",
                  "directives",
                  "message",
                  "everything ",
                  "anything ",
                  "all ",
                  "text "),
              START
                  + "(?:ignore|disregard|forget|override|neglect|discard|bypass|skip)\\b"
                  + "[^.!?]{0,40}\\b(?:instructions?|prompts?|rules|guidelines|directives|(?:system"
                  + " )?messages?|(?:everything|anything|all|text)"
                  + " (?:above|before|prior|else|you))"),
          sign(
              "obey obeying follow following",
              piece("not ", "don't ", "stop ", "never "),
              "(?:do not|don't|stop|never) (?:follow|obey)(?:ing)?\\b[^.!?]{0,30}"
                  + "(?:instructions?|rules|prompts?|guidelines)"),
          sign(
              "instruction instructions",
              "\\b(?:new|updated|real|actual|hidden|secret|additional|urgent|following) (?:system"
                  + " )?instructions?\\s*(?::|for you|from your|to you|are:)"),
          sign(
              "prompt instructions",
              also("system developer hidden initial your"),
              "\\b(?:system|developer|hidden|initial) prompts?\\s*(?:override|:|=)|\\byour"
                  + " (?:system |hidden |initial )?(?:prompt|instructions?)\\b"),
          // Written without blanks, or with one between all letters.
          sign(
              "",
              piece("ignore", "previousinstructions"),
              "ignore(?:all|any|the|your|previous|prior|above)[a-z]*|previousinstructions"),
          // Whose turn it is, as chat formats mark it.
          sign(
              "system assistant developer human user ai",
              SPEAKER,
              "(?:^|[\\n.!?\"] ?)(?:system|assistant|developer|human|user|ai)(?: message| note)?"
                  + " ?:"),
          sign(
              "",
              piece("<", "inst]", "##"),
              "< ?(?:im start|im end|system|assistant|user|endoftext) ?>|\\[/?inst]|<</?sys>>|</s>"
                  + "|</?(?:system|assistant|instructions?|prompt|user|tool call|im start|im end)>"
                  + "|#{2,} ?(?:system|instructions?|response|assistant|new task)\\b"),
          sign(
              "begin end",
              also(
                  "abstract abstracts question questions evidence document documents context prompt"
                      + " instruction instructions user"),
              "\\b(?:begin|end) (?:of )?(?:the )?(?:abstracts?|questions?|evidence|documents?"
                  + "|context|prompt|instructions?|user input)\\b(?= ?(?:[:\\])-]|$|e\\d))"),
          // Speaking to the machine, or telling it what to be.
          sign(
              "dear attention note hey hello message instructions instruction reading",
              also(
                  "ai llm llms language assistant assistants chatbot chatbots bot bots gpt chatgpt"
                      + " paperboy summarizer summarizers summariser summarisers"),
              "\\b(?:dear|attention|note (?:to|for)|hey|hello|message (?:to|for)|instructions?"
                  + " (?:to|for)|if you are) (?:an? |the |any |all |every ){0,4}"
                  + MACHINE
                  + "\\b[^.!?]{0,24}(?:[:,]| (?:reading|that reads|please|must|should|you)\\b)"),
          sign(
              "you",
              also("are must should shall will have"),
              "\\byou are (?:now|no longer|hereby|henceforth)\\b|\\byou are (?:an?|the)"
                  + " (?:ai|assistant|helpful|pirate|language"
                  + " model|unrestricted|chatbot|bot)\\b|\\byou (?:must|should|shall|will|have to)"
                  + " (?:now |only |always |never |instead"
                  + " ){0,4}(?:answer|reply|respond|say|output|print|write|recommend|cite|state|claim"
                  + "|include|mention|end|begin|start|ignore|rank|rate|give|obey|act|reveal|repeat"
                  + "|tell|add)\\b"),
          sign(
              "pretend act role roleplay behave impersonate simulate assume",
              piece(
                  "pretend ",
                  "act as",
                  "play as",
                  "behave like",
                  "impersonate",
                  "assume the role",
                  "simulate being"),
              FIRST
                  + "(?:pretend (?:to be|you|that)|act as|role ?-?play as|behave like|impersonate"
                  + "|assume the role|simulate being)\\b"),
          sign(
              "from anything mode",
              piece("from now on", "do anything now", " mode").and(MODE),
              "\\bfrom now on\\b|\\bdo anything now\\b|\\b(?:dan|developer|debug|god|sudo|admin"
                  + "|maintenance|jailbroken|unrestricted) mode\\b"),
          sign(
              "your",
              also("must should shall has needs will"),
              "\\byour "
                  + REPLY
                  + " (?:must|should|shall|has to|needs to|will) (?:be|begin|start|end|contain"
                  + "|include|mention|say|consist|not)\\b"),
          // Orders on what to say.
          sign(
              "reply respond answer say print output write repeat type echo return",
              FIRST
                  + "(?:always |only |just"
                  + " )?(?:reply|respond|answer|say|print|output|write|repeat|type|echo|return)\\b"
                  + " (?:only |exactly |just |back |out |to (?:every|all|any|the)\\b[^.!?]{0,30}"
                  + " )?(?:with|only|exactly|just|the"
                  + " (?:word|words|phrase|following|text|sentence|string|above|secret|token|password|key|link)|in"
                  + " (?:french|german|spanish|pirate|rhymes?|base64|json|all caps|capitals|the"
                  + " style)|\"|“|'|‘|as (?:a|if)|that (?:this|the) paper|yes|no|nothing|pwned)"),
          sign(
              "begin start end finish close open prefix append sign",
              also(REPLIES),
              START
                  + "(?:begin|start|end|finish|close|open|prefix|append|sign)"
                  + " (?:every|each|all|your|the) "
                  + REPLY
                  + "\\b"),
          sign(
              "add insert append include mention put embed attach post paste send",
              also(REPLIES + " channel"),
              START
                  + "(?:add|insert|append|include|mention|put|embed|attach|post|paste|send)\\b"
                  + "[^.!?]{0,60}\\b(?:to|in|at|into|of) (?:the |your |every |each |end of ){1,4}"
                  + "(?:"
                  + REPLY
                  + "|channel)\\b"),
          sign(
              "key keys apikey token tokens password passwords credentials secret secrets variables"
                  + " configuration config prompt",
              also(
                  "reveal leak expose disclose dump show print tell give send share post repeat"
                      + " read what"),
              START
                  + "(?:reveal|leak|expose|disclose|dump|show|print|tell|give|send|share|post|repeat|read|what"
                  + " is)\\b[^.!?]{0,30}\\b(?:api[ -]?keys?|(?:access|bot|auth|discord|secret)"
                  + " ?tokens?|passwords?|credentials|secrets|environment variables?|your"
                  + " (?:prompt|configuration|token|key)|config(?:uration)? file|system prompt)"),
          sign(
              "recommend cite promote praise endorse prefer favour favor rank rate score",
              also("paper work article submission manuscript method")
                  .and(piece(" this ", " our ", " my ")),
              START
                  + "(?:always |only |never"
                  + " )?(?:recommend|cite|promote|praise|endorse|prefer|favou?r|rank|rate|score)"
                  + " (?:only )?(?:this|our|my) (?:paper|work|article|submission"
                  + "|manuscript|method)\\b[^.!?]{0,10}(?:$|[.!?]|first|above|as|over|highest|to)"),
          sign(
              "cite mention verify check warn highlight refuse trust quote citing mentioning",
              piece("do not ", "don't ", "never ", "refrain from "),
              FIRST
                  + "(?:do not|don't|never|refrain from)"
                  + " (?:cite|citing|mention|mentioning|verify|check"
                  + "|warn|highlight|refuse|trust|use|quote|tell)\\b[^.!?]{0,60}(?:sources?|citations?|papers?|evidence|weakness|negatives?|limitations?|the"
                  + " user|the reader|abstracts?|this)"),
          sign(
              "review reviews acceptance accepting",
              "\\b(?:give|write|provide|produce) (?:an? )?(?:only"
                  + " )?(?:positive|favou?rable|glowing) reviews?\\b|\\bpositive review"
                  + " only\\b|\\brecommend (?:it |this )?(?:for )?accept(?:ance|ing)\\b"),
          sign(
              "translate rewrite summarize summarise",
              START
                  + "(?:translate|rewrite|summari[sz]e) (?:everything|your answer|all answers|the"
                  + " answer|this conversation)\\b"),
          sign("cite", FIRST + "(?:always )?cite (?:it |this )?(?:as )?(?:e\\d|\\[)"),
          // Bait.
          sign(
              "",
              piece("@", "<", "](", "javascript:", "data:text"),
              "@(?:everyone|here)\\b|<[@#][!&]?\\d{5,}>|!\\[[^\\]]*]\\(|]\\((?:https?|javascript|data):|javascript:|data:text/html|<(?:script|img|iframe|a"
                  + " href|svg)\\b"),
          sign(
              "click visit open follow go",
              piece("click ", "follow this", "open this", "visit this", "go to ", "discord.gg"),
              START
                  + "(?:click (?:this|the) link|click here (?:to|for your|and)|follow this"
                  + " link|open this link|visit this|go to (?:https?:|www\\.))|discord\\.gg/"),
          sign(
              "rm drop curl sudo os delete",
              "\\brm -rf\\b|\\bdrop table\\b|\\bcurl (?:-\\S+ ){0,4}https?:|\\bsudo"
                  + " [a-z]+|\\bos\\.system\\b"),
          sign("", piece("{"), "\\{ ?\"(?:tool|function|role|name)\" ?:|\\$\\{(?:env|jndi|sys)"),
          sign(
              "call invoke run execute",
              FIRST
                  + "(?:call|invoke|run|execute) (?:the"
                  + " )?[\"'`]?(?:tool|function|shell|command|plugin|delete|browser)\\b"),
          sign(
              "decode base rot rotb",
              piece("decode", "base64", "base 64", "rot"),
              FIRST
                  + "decode (?:this|the following|it)\\b|\\b(?:base ?64|rot ?-?13)\\b[^.!?]{0,40}"
                  + "(?:decode|obey|execute|instructions?)|\\bdecode\\b[^.!?]{0,30}base ?64"),
          sign("", held -> held.longest() >= 60, "[a-z0-9+]{60,}={0,2}"),
          // The commonest order in other languages.
          sign(
              "",
              Sign::isForeign,
              "\\b(?:ignorier|vergiss|missacht)\\w*\\b[^.!?]{0,40}(?:anweisung|regel|befehl|vorgabe)|\\b(?:ignor(?:a|ez|ar|ad|en|e"
                  + " (?:les|toutes?|todas?|as))|(?:oubli|olvid|dimentic|esquec)\\w*)\\b[^.!?]{0,40}(?:instruc|istruzion"
                  + "|consigne|regole)|忽略.{0,12}(?:指令|指示|提示|说明)|無視.{0,8}(?:指示|命令)|(?:指示|命令).{0,6}無視"
                  + "|игнорир\\S*.{0,30}инструк|забуд\\S*.{0,30}инструк"
                  + "|(?:지시|명령).{0,8}무시|تجاهل.{0,30}تعليمات"));

  private static Sign sign(String words, String pattern) {
    return sign(words, _ -> true, pattern);
  }

  private static Sign sign(String words, Predicate<Held> clue, String pattern) {
    return new Sign(
        words.isEmpty() ? Set.of() : Set.of(words.split(" ")), clue, Pattern.compile(pattern));
  }

  private static boolean isForeign(Held held) {
    return held.isForeign() || ROMANCE_AND_GERMAN.test(held);
  }

  /// One of these words as well.
  private static Predicate<Held> also(String words) {
    var wanted = Set.of(words.split(" "));
    return held -> held.any(wanted);
  }

  /// One of these pieces of words or signs, whatever stands around it.
  private static Predicate<Held> piece(String... pieces) {
    return held -> Arrays.stream(pieces).anyMatch(held.text()::contains);
  }

  boolean isIn(Held held) {
    boolean possible = (words.isEmpty() || held.any(words)) && clue.test(held);
    return possible && pattern.matcher(held.text()).find();
  }
}
