package io.github.paperboy.discord;

import io.github.paperboy.discord.card.StatusCards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// Everything the bot can do, wired. A new command is a definition in [Definitions], its words, and
/// a handler named here.
final class Catalog {
  private final BotParts parts;
  private final ServerRules rules;
  private final Memory memory;
  private final Answers answers;
  private final WatchHandlers watch;
  private final Conversations conversations;
  private final Parts handlers;
  private final Busy busy = new Busy();

  Catalog(BotParts parts) {
    this.parts = parts;
    var store = parts.store();
    var tickets = new Tickets();
    var keys = new UserKeys(secret(parts, tickets));
    rules = new ServerRules(store, parts.settings().rendering());
    memory = new Memory(store, keys, tickets, parts.clock());
    var settings = parts.settings();
    answers =
        new Answers(
            parts.desk(),
            memory,
            new Inquiries(rules, keys),
            new Pending(store.pending(), parts.clock()),
            new Turnstile(settings.atOnce(), settings.waiting()),
            parts.clock());
    watch = new WatchHandlers(parts, keys);
    conversations =
        new Conversations(answers, memory, rules, parts.desk(), parts.clock())
            .telling(watch.discussed());
    handlers = handlers(keys);
  }

  /// Made once for an installation, then kept.
  private static String secret(BotParts parts, Tickets tickets) {
    var kept = parts.store().settings(0).get("user-secret");
    if (kept != null) {
      return kept;
    }
    var made = tickets.next() + tickets.next();
    parts.store().set(0, "user-secret", made);
    return made;
  }

  private Parts handlers(UserKeys keys) {
    var desk = parts.desk();
    var store = parts.store();
    var clock = parts.clock();
    var libraries = new Libraries(store, keys, desk, clock);
    var library = new LibraryCommand(libraries, desk);
    var search = new SearchCommand(desk, memory, rules, this::today);
    var papers = new PaperCommands(desk, rules);
    var defaults = new DigestDefaults(rules, parts.zone());
    var notice = new PrivacyCommand.Notice(rules, keys, parts.settings());
    var profile =
        new Profile(
            store, parts.digests(), new WatchRights(parts.watches().watches(), keys), keys, desk);
    var interests = new InterestsCommand(store, profile, clock);
    var settings = new SettingsCommand(rules, defaults, desk);
    var digest = new DigestHandlers(parts, keys, defaults, profile::added);
    var small = new SmallCommands(desk, answers, new CommandWords(), busy::load);

    List<Handler> commands = new ArrayList<>();
    commands.add(new AskCommand(answers, conversations.surroundings(), rules, this::today));
    commands.add(search);
    commands.addAll(papers.all());
    commands.addAll(
        new BrowseCommands(
                new CatchupPapers(desk, profile::added), rules, digest.papers(desk), this::today)
            .all());
    commands.add(library);
    commands.add(interests);
    commands.add(digest.command());
    commands.add(watch.command());
    commands.add(settings);
    commands.add(
        new PrivacyCommand(notice, parts, memory, new DigestPrivacy(parts.digests(), keys), watch));
    commands.addAll(small.commands());

    List<Handler> actions = new ArrayList<>();
    actions.addAll(new AnswerButtons(desk, memory, answers, rules).all());
    actions.addAll(new PaperButtons(desk, papers, new Asks(answers, rules), libraries).all());
    actions.addAll(settings.changes());
    actions.addAll(digest.actions());
    actions.addAll(watch.actions());
    actions.add(search.pages());
    actions.add(library.pages());
    actions.add(interests.removal());
    actions.add(small.examples(new Asks(answers, rules)));

    return new Parts(
        Parts.byName(commands),
        Parts.byName(small.menus()),
        Parts.byName(actions),
        suggesters(new Titles(desk), digest));
  }

  private Map<String, Suggester> suggesters(Suggester titles, DigestHandlers digest) {
    Map<String, Suggester> suggesters = new HashMap<>(digest.suggesters());
    suggesters.putAll(watch.suggesters(titles));
    for (var option :
        List.of(
            "paper paper",
            "similar paper",
            "compare first",
            "compare second",
            "compare third",
            "library paper")) {
      suggesters.put(option, titles);
    }
    return suggesters;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(parts.clock().instant(), parts.zone());
  }

  Parts parts() {
    return handlers;
  }

  /// Tells those whose private answers take too long.
  void tellOverdue() {
    answers.overdue().tell();
  }

  /// The bot works.
  void connected(Shards shards) {
    busy.gatewayMillis = () -> shards.first().getGatewayPing();
    conversations.surroundings().papers().connect(shards);
  }

  /// What goes on with the questions of an earlier process.
  Resumption resumption(Crew crew) {
    return new Resumption(parts.store().pending(), answers, conversations, crew, parts.clock());
  }

  Messages messages(Limiter limiter, Crew crew) {
    busy.crew = crew;
    return new Messages(conversations, rules, limiter, crew, parts.clock());
  }

  BotParts botParts() {
    return parts;
  }

  ServerRules rules() {
    return rules;
  }

  Limiter limiter() {
    return new Limiter(parts.settings(), rules, parts.clock());
  }

  Arrivals arrivals() {
    return new Arrivals(rules);
  }

  /// Tells `/status` how busy the bot is; it exists before what it tells of.
  private static final class Busy {
    private volatile Crew crew = new Crew(0);
    private volatile LongSupplier gatewayMillis = () -> 0;

    StatusCards.Load load() {
      return new StatusCards.Load(crew.size(), gatewayMillis.getAsLong());
    }
  }
}
