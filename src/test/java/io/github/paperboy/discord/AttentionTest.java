package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.discord.Attention.Wish;
import io.github.paperboy.discord.Heard.Address;
import io.github.paperboy.discord.Heard.Author;
import io.github.paperboy.discord.Heard.Place;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttentionTest {
  private static final String LINK = "see https://arxiv.org/abs/2405.00001v2!";

  private static Attention to(Address address, Place place, String text) {
    return Attention.to(new Heard(Author.PERSON, address, place, text), Wish.ON, Wish.ON);
  }

  private static Attention withoutWishes(Place place, String text) {
    var heard = new Heard(Author.PERSON, Address.NOT, place, text);
    return Attention.to(heard, Wish.OFF, Wish.OFF);
  }

  @ParameterizedTest
  @EnumSource
  void machinesAreNeverAnswered(Place place) {
    for (var address : Address.values()) {
      var heard = new Heard(Author.MACHINE, address, place, "kites? " + LINK);
      assertThat(Attention.to(heard, Wish.ON, Wish.ON)).isEqualTo(new Attention.None());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoeverCallsTheBotIsAnsweredEverywhere(Place place) {
    assertThat(to(Address.BY_MENTION, place, "kites?")).isEqualTo(new Attention.Answer("kites?"));
    assertThat(to(Address.BY_MENTION, place, "")).isEqualTo(new Attention.Help());
    assertThat(to(Address.BY_REPLY, place, "kites?")).isEqualTo(new Attention.Answer("kites?"));
    assertThat(to(Address.BY_REPLY, place, "")).isEqualTo(new Attention.Unheard());
  }

  @Test
  void directMessagesAndItsOwnThreadsNeedNoCall() {
    assertThat(withoutWishes(Place.DIRECT_MESSAGES, "kites?"))
        .isEqualTo(new Attention.Answer("kites?"));
    assertThat(withoutWishes(Place.OWN_THREAD, "kites?")).isEqualTo(new Attention.Answer("kites?"));
    assertThat(withoutWishes(Place.OWN_THREAD, "")).isEqualTo(new Attention.Hint());
  }

  @Test
  void postsAndLinksAreTakenUpOnlyWhereThatIsWished() {
    assertThat(to(Address.NOT, Place.NEW_POST, "kites?")).isEqualTo(new Attention.Answer("kites?"));
    assertThat(to(Address.NOT, Place.CHANNEL, LINK)).isEqualTo(new Attention.Links(LINK));
    assertThat(to(Address.NOT, Place.OTHER_THREAD, LINK)).isEqualTo(new Attention.Links(LINK));
    assertThat(Arrays.stream(Place.values()).filter(place -> place != Place.DIRECT_MESSAGES))
        .filteredOn(place -> place != Place.OWN_THREAD)
        .allMatch(place -> withoutWishes(place, LINK) instanceof Attention.None);
  }

  @Test
  void othersTalkIsLeftAlone() {
    assertThat(to(Address.NOT, Place.CHANNEL, "We met at 12.30 on 2405."))
        .isEqualTo(new Attention.None());
  }

  @Test
  void linksAreFoundInProseEachOnce() {
    var text =
        "(https://arxiv.org/abs/2405.00001), <https://arxiv.org/pdf/2405.00002v3.pdf#page=2> "
            + LINK;
    assertThat(PaperLinks.in(text))
        .extracting(id -> id.value())
        .containsExactly("arxiv:2405.00001", "arxiv:2405.00002");
    assertThat(PaperLinks.in("no link")).isEmpty();
  }

  @Test
  void mentionsOfTheBotAreNoWords() {
    assertThat(Heard.words(" <@7>\n what  about <@!7> kites <@8>?", 7))
        .isEqualTo("what about kites <@8>?");
    assertThat(Heard.words("x".repeat(5_000), 7)).hasSize(2_000);
  }
}
