package io.github.paperboy.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.discord.Reply.Attachment;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.HelpCards;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.KeptCard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `/privacy show|export|forget`: what is kept of a person, to be read and to be deleted.
final class PrivacyCommand implements Handler {
  private static final int ANSWERS = 1_000;

  /// What the notice depends on.
  ///
  /// @param rules of servers
  /// @param keys of people
  record Notice(ServerRules rules, UserKeys keys, DiscordSettings settings) {
    Card card(Spot spot, List<String> models) {
      var own = settings.retention().toDays();
      var here =
          rules.text(spot, ServerRules.RETENTION).map(ServerRules::days).map(Duration::toDays);
      var asked =
          switch (rules.model(spot)) {
            case ModelChoice.Usual _ -> models;
            case ModelChoice.Quotes _ -> List.<String>of();
            case ModelChoice.Named(var name) ->
                models.contains(name) ? List.of(name) : List.<String>of();
          };
      return HelpCards.privacy(here.map(days -> Math.min(days, own)).orElse(own), asked);
    }
  }

  private final Notice notice;
  private final DiscordStore store;
  private final UserKeys keys;
  private final Desk desk;
  private final Memory memory;
  private final DigestPrivacy digests;
  private final WatchHandlers watches;

  PrivacyCommand(
      Notice notice, BotParts parts, Memory memory, DigestPrivacy digests, WatchHandlers watches) {
    this.memory = memory;
    this.notice = notice;
    keys = notice.keys();
    this.store = parts.store();
    this.desk = parts.desk();
    this.digests = digests;
    this.watches = watches;
  }

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return new Answering.Privately();
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    var key = keys.of(incoming.person());
    switch (incoming.arguments().subcommand()) {
      case "export" -> {
        var file = new Attachment("paperboy.json", export(key, incoming.person()));
        reply.attach(Notices.done("This is all that is stored about you."), file).join();
      }
      case "forget" -> {
        var person = incoming.person();
        // First: what is being answered must not be kept afterwards.
        memory.forgetting(incoming);
        int forgotten =
            desk.forgetReceipts(receipts(key))
                + store.forget(key)
                + digests.forget(person)
                + watches.forget(person);
        reply.show(Notices.done("Forgotten: %d entries.".formatted(forgotten))).join();
      }
      default -> reply.show(notice.card(incoming.spot(), desk.models())).join();
    }
  }

  private List<String> receipts(String key) {
    var bodies = store.cardsOf(key, Integer.MAX_VALUE).stream().map(KeptCard::body).toList();
    return RememberedJson.receipts(bodies);
  }

  private List<Object> receiptsOf(String key) throws JsonProcessingException {
    var mapper = new ObjectMapper();
    List<Object> all = new ArrayList<>();
    for (var name : receipts(key)) {
      var receipt = desk.receipt(name);
      if (receipt.isPresent()) {
        all.add(mapper.readTree(receipt.get()));
      }
    }
    return all;
  }

  private List<Object> directMessages(String key) throws JsonProcessingException {
    var mapper = new ObjectMapper();
    List<Object> all = new ArrayList<>();
    for (var channel : store.list(Memory.direct(key))) {
      var turns = store.conversation(Long.parseLong(channel));
      if (turns.isPresent()) {
        all.add(mapper.readTree(turns.get()));
      }
    }
    return all;
  }

  private String export(String key, Person person) {
    var mapper = new ObjectMapper();
    Map<String, Object> all = new LinkedHashMap<>();
    try {
      all.put("key", key);
      all.put("library", store.list("library:" + key));
      all.put("interests", store.list("interests:" + key));
      all.put("votes", store.votesOf(key));
      List<KeptCard> cards = store.cardsOf(key, ANSWERS);
      List<Object> answers = new ArrayList<>();
      for (var card : cards) {
        answers.add(mapper.readTree(card.body()));
      }
      all.put("answers", answers);
      all.put("receipts", receiptsOf(key));
      all.put("direct_messages", directMessages(key));
      all.put("digests", digests.subscriptions(person));
      all.put("digest_opinions", digests.opinions(person));
      all.put("watches", watches.watchesOf(person));
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is stored cannot be written as JSON", e);
    }
  }
}
