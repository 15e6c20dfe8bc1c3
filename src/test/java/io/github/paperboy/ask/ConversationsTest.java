package io.github.paperboy.ask;

import static io.github.paperboy.testing.SamplePapers.KITES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.ask.Statement.Verdict;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationsTest {
  private final Memory memory = new Memory();
  private Instant now = Instant.parse("2025-06-01T12:00:00Z");
  private final Conversations timed =
      new Conversations(memory, new ConversationSettings(Duration.ofHours(1), 5), () -> now);

  @Test
  void aLaterQuestionComesWithTheEarlierOnes() {
    var heard = new ArrayList<Request>();

    ask("Which kites?", Verdict.VERIFIED, heard);
    ask("How long?", Verdict.VERIFIED, heard);

    assertThat(heard.getFirst().earlier()).isEmpty();
    assertThat(heard.getLast().earlier())
        .containsExactly(new Turn("Which kites?", List.of(KITES.id())));
  }

  @Test
  void whatDoesNotHoldIsNotRemembered() {
    ask("Which kites?", Verdict.NOT_VERIFIED, new ArrayList<>());
    timed.ask(
        "thread",
        Request.of("soup?"),
        _ -> new Answer.NothingFound("Nothing.", List.of(), trace("soup?")));

    assertThat(timed.turns("thread")).isEmpty();
  }

  @Test
  void conversationsAreForgottenAfterTheirTimeAndOnRequest() {
    ask("Which kites?", Verdict.QUOTED, new ArrayList<>());
    now = now.plus(Duration.ofMinutes(59));
    assertThat(timed.turns("thread")).hasSize(1);

    now = now.plus(Duration.ofMinutes(2));
    assertThat(timed.turns("thread")).isEmpty();
    assertThat(timed.forgetOld()).isEqualTo(1);

    ask("Which kites?", Verdict.QUOTED, new ArrayList<>());
    timed.forget("thread");
    assertThat(timed.turns("thread")).isEmpty();
  }

  private void ask(String question, Verdict verdict, List<Request> heard) {
    var _ =
        timed.ask(
            "thread",
            Request.of(question),
            request -> {
              heard.add(request);
              return cited(question, verdict);
            });
  }

  private static Answer cited(String question, Verdict verdict) {
    var quote = new Quote(1, new Span(0, 6), KITES.abstractText().substring(0, 6));
    return new Answer.Cited(
        List.of(new Statement("Flying.", List.of(quote), Block.SENTENCE, verdict)),
        List.of(new Citation(1, KITES)),
        "model",
        trace(question));
  }

  private static Trace trace(String question) {
    var stats = new IndexStats(1, 1, null, null, Map.of(), List.of(), List.of());
    return new Trace(SearchPlan.words(question), stats, Map.of(), List.of(), Writing.by("model"));
  }

  /// Keeps conversations while the test runs.
  private static final class Memory implements ConversationMemory {
    private final Map<String, List<Turn>> turns = new HashMap<>();
    private final Map<String, Instant> used = new HashMap<>();

    @Override
    public List<Turn> turns(String id, Instant usedSince) {
      return used.getOrDefault(id, Instant.MIN).isBefore(usedSince)
          ? List.of()
          : List.copyOf(turns.getOrDefault(id, List.of()));
    }

    @Override
    public void add(String id, Turn turn, Instant now, int most) {
      turns.computeIfAbsent(id, _ -> new ArrayList<>()).add(turn);
      used.put(id, now);
    }

    @Override
    public void forget(String id) {
      turns.remove(id);
      used.remove(id);
    }

    @Override
    public int forgetUnused(Instant since) {
      var old =
          used.entrySet().stream()
              .filter(each -> each.getValue().isBefore(since))
              .map(Map.Entry::getKey)
              .toList();
      old.forEach(this::forget);
      return old.size();
    }
  }
}
