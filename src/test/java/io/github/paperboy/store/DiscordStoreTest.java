package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscordStoreTest {
  @TempDir private Path directory;
  private DiscordStore store;

  @BeforeEach
  void open() {
    store = DiscordStore.open(directory.resolve("papers.db"), StoreSettings.DEFAULTS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    close();
    open();
  }

  @Test
  void answersBehindButtonsAreThereAfterARestart() {
    var card = new KeptCard("T1", 5, "ada", "{\"a\": \"ä\"}");
    store.keep(card);
    reopen();
    assertThat(store.card("T1")).hasValue(card);
    assertThat(store.card("T2")).isEmpty();
  }

  @Test
  void settingsAreOfTheirServerAndTheLastOneCounts() {
    store.set(1, "private", "on");
    store.set(1, "private", "off");
    store.set(2, "private", "on");
    reopen();
    assertThat(store.settings(1)).containsOnly(java.util.Map.entry("private", "off"));
    assertThat(store.settings(3)).isEmpty();
  }

  @Test
  void aListHoldsEachThingOnceLatestFirst() {
    assertThat(store.add("library:ada", "p1", 1)).isTrue();
    assertThat(store.add("library:ada", "p2", 2)).isTrue();
    assertThat(store.add("library:ada", "p1", 3)).isFalse();
    store.add("library:bob", "p3", 4);
    assertThat(store.list("library:ada")).containsExactly("p2", "p1");
    assertThat(store.remove("library:ada", "p2")).isTrue();
    assertThat(store.remove("library:ada", "p2")).isFalse();
    assertThat(store.list("library:ada")).containsExactly("p1");
  }

  @Test
  void aVoteReplacesTheOneBefore() {
    store.vote("T1", "ada", 1, 1);
    store.vote("T1", "ada", -1, 2);
    store.vote("T1", "bob", 1, 3);
    assertThat(store.votesOf("ada")).hasSize(1).first().asString().contains("T1").contains("-1");
  }

  @Test
  void conversationsAreReplaced() {
    store.converse(0, 7, "[1]", 1);
    store.converse(0, 7, "[1, 2]", 2);
    assertThat(store.conversation(7)).hasValue("[1, 2]");
    assertThat(store.conversation(8)).isEmpty();
  }

  @Test
  void whatIsOlderThanATimeIsForgottenAndNothingElse() {
    store.keep(new KeptCard("old", 10, "ada", "{}"));
    store.keep(new KeptCard("new", 20, "ada", "{}"));
    store.converse(0, 1, "[]", 10);
    store.converse(0, 2, "[]", 20);
    store.vote("old", "ada", 1, 10);
    store.vote("new", "ada", 1, 20);
    store.add("library:ada", "p1", 10);
    assertThat(store.forgetBefore(20)).isEqualTo(3);
    assertThat(store.card("old")).isEmpty();
    assertThat(store.card("new")).isPresent();
    assertThat(store.conversation(1)).isEmpty();
    assertThat(store.conversation(2)).isPresent();
    assertThat(store.votesOf("ada")).hasSize(1);
    assertThat(store.list("library:ada")).hasSize(1);
  }

  @Test
  void whoseDirectMessagesTheyWereIsForgottenWithThem() {
    store.converse(0, 1, "[]", 10);
    store.add("direct:ada", "1", 10);
    store.converse(0, 2, "[]", 20);
    store.add("direct:bob", "2", 20);
    store.add("interests:ada", "kites", 10);
    store.forgetBefore(20);
    assertThat(store.list("direct:ada")).isEmpty();
    assertThat(store.list("direct:bob")).containsExactly("2");
    assertThat(store.list("interests:ada")).containsExactly("kites");
  }

  @Test
  void aPersonIsForgottenWhole() {
    store.keep(new KeptCard("T1", 1, "ada", "{}"));
    store.keep(new KeptCard("T2", 2, "bob", "{}"));
    store.vote("T2", "ada", 1, 3);
    store.add("library:ada", "p1", 4);
    store.add("library:bob", "p1", 4);
    assertThat(store.forget("ada")).isPositive();
    assertThat(store.cardsOf("ada", 10)).isEmpty();
    assertThat(store.votesOf("ada")).isEmpty();
    assertThat(store.list("library:ada")).isEmpty();
    assertThat(store.cardsOf("bob", 10)).hasSize(1);
    assertThat(store.list("library:bob")).hasSize(1);
  }

  @Test
  void aPersonsAnswersAreListedLatestFirstAndAtMostSoMany() {
    for (int i = 0; i < 5; i++) {
      store.keep(new KeptCard("T" + i, i, "ada", "{}"));
    }
    assertThat(store.cardsOf("ada", 3)).extracting(KeptCard::id).containsExactly("T4", "T3", "T2");
  }

  private static PendingQuestion question(long id, long asked, String owner) {
    return PendingQuestion.begun(id, asked, owner, "{\"token\": \"t\"}", "{}");
  }

  @Test
  void whatIsPendingIsThereAfterARestartOldestFirst() {
    store.pending().begin(question(7, 20, "ada"));
    store.pending().begin(question(8, 10, "bob"));
    store.pending().begin(question(7, 30, "eve"));
    store.pending().attempt(7);
    store.pending().shown(7, 99);
    store.pending().sending(8);
    reopen();
    var all = store.pending().all();
    assertThat(all).extracting(PendingQuestion::id).containsExactly(8L, 7L);
    assertThat(all)
        .extracting(PendingQuestion::state)
        .containsExactly(PendingQuestion.State.SENDING, PendingQuestion.State.ASKED);
    assertThat(all.getLast())
        .isEqualTo(
            new PendingQuestion(
                7, 20, "ada", "{\"token\": \"t\"}", "{}", PendingQuestion.State.ASKED, 1, 99));
    store.pending().end(7);
    assertThat(store.pending().all()).hasSize(1);
  }

  @Test
  void whatIsPendingIsForgottenWithItsPersonAndItsAge() {
    store.pending().begin(question(1, 10, "ada"));
    store.pending().begin(question(2, 20, "ada"));
    store.pending().begin(question(3, 20, "bob"));
    assertThat(store.forgetBefore(20)).isOne();
    assertThat(store.forget("ada")).isOne();
    assertThat(store.pending().all()).extracting(PendingQuestion::owner).containsExactly("bob");
  }

  @Test
  void aServersAnswersAreForgottenByThemselves() {
    store.keep(new KeptCard("T1", 10, "ada", 1, "{}"));
    store.keep(new KeptCard("T2", 10, "ada", 2, "{}"));
    store.vote("T1", "bob", 1, 10);
    store.converse(1, 7, "[]", 10);
    store.converse(2, 8, "[]", 10);
    assertThat(store.bodiesBefore(1, 20)).containsExactly("{}");
    assertThat(store.bodiesBefore(20)).hasSize(2);
    assertThat(store.forgetBefore(1, 20)).isEqualTo(3);
    assertThat(store.card("T2")).hasValueSatisfying(card -> assertThat(card.server()).isEqualTo(2));
    assertThat(store.conversation(7)).isEmpty();
    assertThat(store.conversation(8)).isPresent();
  }

  @Test
  void aSettingIsFoundInAllServersThatHaveIt() {
    store.set(1, "retention", "7");
    store.set(2, "retention", "30");
    store.set(2, "private", "on");
    assertThat(store.everywhere("retention")).isEqualTo(java.util.Map.of(1L, "7", 2L, "30"));
  }
}
