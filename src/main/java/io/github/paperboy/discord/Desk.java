package io.github.paperboy.discord;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Retrieved;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the bot asks of the rest of the program. Safe for several threads.
public interface Desk {
  Answer ask(Request request, AnswerSink sink);

  /// Names of the language models that may be asked, in the order in which they are.
  List<String> models();

  /// @param change what is set beside the words, such as an order or a limit
  Retrieved search(Request request, UnaryOperator<SearchPlan> change);

  /// The papers most like one, best first.
  List<Paper> similar(PaperId id);

  /// The paper of an id, an address or a title as it is remembered.
  Optional<Paper> lookUp(String text);

  Optional<Paper> paper(PaperId id);

  /// Papers whose title or id a person may be typing, best first; quick enough to be asked at every
  /// letter.
  List<Paper> suggest(String typed, int limit);

  /// The paper that says most of a claim.
  Optional<ClaimCheck.Checked> check(String claim);

  IndexStats stats();

  /// Keeps how an answer came about, to be looked into later by its name.
  ///
  /// @return the name, such as `r0123456789`
  String keepReceipt(Request request, Answer answer);

  /// A receipt as JSON.
  Optional<String> receipt(String name);

  /// @return how many of them there were
  int forgetReceipts(Collection<String> names);

  /// What language models have taken since midnight, for everybody.
  Writing.Usage spentToday();

  /// What people should know of how old the papers are, in a sentence; empty while all is well.
  Optional<String> warning();
}
