package io.github.paperboy.discord;

import io.github.paperboy.store.PendingQuestion;
import io.github.paperboy.store.PendingStore;
import io.github.paperboy.store.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes on, at the start, with the questions that an earlier process took and did not answer: those
/// that are young are answered in the message that is waiting for it, of the others people are told
/// once. What was tried twice is not tried again: it may be what ended the processes.
final class Resumption {
  private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

  /// The token of an interaction lives for 15 minutes, and the answer takes its time.
  private static final Duration YOUNG = Duration.ofMinutes(12);

  /// Nobody waits for longer.
  private static final Duration WORTH_TELLING = Duration.ofDays(1);

  private static final int MOST_ATTEMPTS = 1;

  private final PendingStore store;
  private final Answers answers;
  private final Conversations conversations;
  private final Crew crew;
  private final InstantSource clock;
  private final List<PendingQuestion> left;

  /// Made before the bot connects: what is noted after that is its own.
  Resumption(
      PendingStore store,
      Answers answers,
      Conversations conversations,
      Crew crew,
      InstantSource clock) {
    this.store = store;
    this.answers = answers;
    this.conversations = conversations;
    this.crew = crew;
    this.clock = clock;
    this.left = left(store);
  }

  /// What becomes of a question.
  enum Fate {
    /// It is answered where whoever asked is waiting for it.
    ANSWER,
    /// They are told that it was interrupted.
    TELL,
    /// They are told that the parts of the answer may not be complete.
    CUT_SHORT,
    FORGET;

    static Fate of(PendingQuestion question, Instant now) {
      var age = Duration.between(Instant.ofEpochMilli(question.asked()), now);
      if (age.compareTo(WORTH_TELLING) > 0) {
        return FORGET;
      }
      if (question.state() == PendingQuestion.State.SENDING) {
        return CUT_SHORT;
      }
      boolean worthTrying = question.attempts() < MOST_ATTEMPTS && age.compareTo(YOUNG) < 0;
      return worthTrying ? ANSWER : TELL;
    }
  }

  /// Goes on with all of them, each on a thread of its own.
  void begin(Shards shards) {
    if (!left.isEmpty()) {
      LOG.info("{} questions were left by an earlier process", left.size());
    }
    for (var question : left) {
      switch (InquiryJson.readWay(question.id(), question.place())) {
        case WayBack.ByToken way -> goOn(question, way, shards.knowing(way.channel()));
        case WayBack.ToMessage way ->
            Thread.ofVirtual()
                .name("resumption")
                .start(() -> goOn(question, way, shards.knowing(way.channel())));
      }
    }
  }

  private void goOn(PendingQuestion question, WayBack.ByToken way, JDA jda) {
    var inquiry = InquiryJson.read(question.owner(), question.question());
    var began = Instant.ofEpochMilli(question.asked());
    var person = new Person(0, false, inquiry.locale());
    var spot = spot(jda, inquiry, way.channel());
    var reply = AfterReply.to(JdaHookReply.again(jda, way, began, clock));
    Runnable answer =
        () -> {
          var _ = answers.answer(whole(question, inquiry, spot), reply);
        };
    take(incoming(question, person, spot), reply, () -> decide(question, inquiry, reply, answer));
  }

  private static Spot spot(JDA jda, Inquiry inquiry, long channel) {
    var server = inquiry.asker().server();
    var found = jda.getChannelById(MessageChannel.class, channel);
    return found == null
        ? new Spot(0, channel, channel, Spot.Kind.CHANNEL)
        : JdaEvents.spot(server.isEmpty() ? 0 : Long.parseLong(server), found);
  }

  /// With what surrounds it, where the process ended before it had been looked up.
  private Inquiry whole(PendingQuestion question, Inquiry inquiry, Spot spot) {
    return switch (question.state()) {
      case TAKEN -> inquiry.asking(conversations.surroundings().of(inquiry.asking(), spot));
      case ASKED, SENDING -> inquiry;
    };
  }

  /// Blocks until Discord has given the message.
  private void goOn(PendingQuestion question, WayBack.ToMessage way, JDA jda) {
    Message message;
    try {
      message = channel(jda, way).retrieveMessageById(way.id()).submit().join();
    } catch (RuntimeException e) {
      LOG.info("a question is no longer there: {}", JdaErrors.sentence(e));
      store.end(question.id());
      return;
    }
    var inquiry = InquiryJson.read(question.owner(), question.question());
    var place = message.getChannel();
    var spot =
        JdaEvents.spot(place instanceof GuildChannel c ? c.getGuild().getIdLong() : 0, place);
    var person = new Person(message.getAuthor().getIdLong(), false, inquiry.locale());
    var incoming = incoming(question, person, spot);
    var reply = conversations.replyTo(message).continuing(question.shown());
    conversations.findPlace(message, reply);
    var words = inquiry.asking().question();
    Runnable answer = () -> conversations.again(words, message, incoming, reply);
    take(incoming, reply, () -> decide(question, inquiry, reply, answer));
  }

  private static MessageChannel channel(JDA jda, WayBack.ToMessage way) {
    if (way.user() != 0) {
      return jda.openPrivateChannelById(way.user()).submit().join();
    }
    return Optional.ofNullable(jda.getChannelById(MessageChannel.class, way.channel()))
        .orElseThrow(() -> new IllegalStateException("the channel is gone"));
  }

  private static Incoming incoming(PendingQuestion question, Person person, Spot spot) {
    return new Incoming(question.id(), person, spot, Arguments.NONE);
  }

  private void take(Incoming incoming, Reply reply, Runnable work) {
    var handler = Action.publicly("resume", (_, _) -> work.run());
    if (!crew.take(new HandlerRun(handler, incoming, reply, clock))) {
      LOG.warn("{} is left for another process", incoming.reference());
    }
  }

  private void decide(PendingQuestion question, Inquiry inquiry, Reply reply, Runnable answer) {
    switch (Fate.of(question, clock.instant())) {
      case ANSWER -> {
        store.attempt(question.id());
        answer.run();
      }
      case TELL -> {
        store.end(question.id());
        answers.interrupted(inquiry, reply);
      }
      case CUT_SHORT -> {
        store.end(question.id());
        answers.cutShort(inquiry, reply);
      }
      case FORGET -> store.end(question.id());
    }
  }

  private static List<PendingQuestion> left(PendingStore store) {
    try {
      return store.all();
    } catch (StoreException e) {
      LOG.warn("the questions of an earlier process cannot be read", e);
      return List.of();
    }
  }
}
