package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.discord.FakeDesk;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Threads that are about several papers.
class ThreadPapersFlowTest {
  private static final List<Paper> PAPERS =
      IntStream.range(1, 7)
          .mapToObj(i -> Paper.of(id(i), "Weather, part " + i, "Weather changes.", "test"))
          .toList();

  @RegisterExtension final Lab lab = new Lab(new FakeDesk(PAPERS)).lawful().with(Lab::generous);

  private final long forum = lab.discord.forum(lab.server, "club");

  private static PaperId id(int number) {
    return PaperId.parse("2405.0000" + number);
  }

  private List<PaperId> askedAboutIn(int papers) {
    var name = PAPERS.stream().limit(papers).map(it -> it.id().value().replace("arxiv:", ""));
    long post = lab.discord.post(lab.ada.in(forum), name.collect(Collectors.joining(" ")), "?");
    var asked = Map.of("question", "How does weather change?");
    lab.discord.command(lab.bob.in(post), "ask", asked).awaitMessage("Retry");
    return lab.desk.asked().getLast().about();
  }

  @Test
  void fivePapersAreASubjectAndAListOfMoreIsNone() {
    lab.connect();
    assertThat(askedAboutIn(5)).hasSize(5);
    assertThat(askedAboutIn(6)).isEmpty();
  }
}
