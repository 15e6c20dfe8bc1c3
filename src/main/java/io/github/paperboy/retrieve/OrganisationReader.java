package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads which organisation papers should come from. A name is a condition only where the question
/// uses it as one (`from NVIDIA`, `Meta's papers`, `what did Google publish`); elsewhere it is part
/// of the topic (`Amazon reviews`, `meta learning`). An organisation that the index does not know
/// becomes a condition that nothing meets when it is asked for by `papers from …`.
final class OrganisationReader {
  private static final int LONGEST_NAME = 5;
  private static final int BETWEEN = 3;

  private static final Set<String> PREPOSITIONS = Set.of("from", "by", "at", "of");
  private static final Set<String> MEMBERS =
      WordSet.of(
          """
          researchers people folks team teams lab labs group authors scientists engineers
          """);

  /// What stands between an organisation's name and its people.
  private static final Set<String> UNITS = Set.of("research", "ai", "ml", "nlp", "vision");

  /// What comes from an organisation without being a paper of it.
  private static final Set<String> GOODS =
      WordSet.of(
          """
          data dataset datasets images photos pictures posts tweets comments reviews review text
          texts videos video logs users user maps search earth cars dogs translate scholar
          devices device music books watch gpus gpu hardware chips cloud silicon products reddit
          news api apis collected scraped crawled drive embeddings models model weights
          checkpoints ads play counting trees fruit leaves rainforest health vision street
          groups marketplace friends pages page alexa kinesis mechanical
          """);

  /// Those of them that papers are about.
  private static final Set<String> TOPICS =
      WordSet.of(
          """
          video videos vision text model models images embeddings search health hardware gpu music
          data dataset datasets
          """);

  /// What may follow `from X` when X is a condition.
  private static final Set<String> AFTER =
      WordSet.of(
          """
          on about for in that which with since last this and or using dealing published
          released dated between before after during until research researchers people folks
          team lab labs group please regarding around to related posted who where sorted
          recently lately yet so here at by from is are do does did has have work working
          covering concerning today
          """);

  private static final Set<String> VERBS =
      WordSet.of(
          """
          publish published publishing release released post posted write written wrote propose
          proposed announce announced submit submitted author authored put contribute
          contributed present presented introduce introduced have research researching doing
          done do work working works
          """);
  private static final Set<String> AUXILIARIES =
      WordSet.of(
          """
          has have did does is was had what's what when are
          """);
  private static final Set<String> ADVERBS =
      WordSet.of(
          """
          has have been recently just ever already lately also
          """);

  /// What an organisation is called at the end of its name.
  private static final Set<String> FORMS =
      WordSet.of(
          """
          lab labs laboratory inc university institute ai research group college corp team
          company foundation gmbh ltd technologies technology
          """);

  /// What papers come from without being an organisation's: places, venues, collections.
  private static final Set<String> PLACES =
      WordSet.of(
          """
          china europe us usa uk eu germany france japan korea india canada israel america asia
          africa switzerland russia singapore italy spain brazil australia arxiv acl neurips nips
          icml iclr cvpr iccv eccv emnlp naacl aaai ijcai kdd sigir siggraph interspeech icassp
          corl icra iros miccai colt aistats uai wacv tmlr jmlr january february march april may
          june july august september october november december monday tuesday wednesday thursday
          friday saturday sunday nature science ieee acm springer elsevier github semantic
          daily hugging academia industry the my our
          """);

  private static final Set<String> NEWEST = Set.of("latest", "newest", "recent", "new", "last");

  /// Names that are everyday words unless written with a capital.
  private static final Set<String> EVERYDAY =
      WordSet.of(
          """
          apple amazon meta fair seed snap together imperial columbia cambridge moonshot
          stability intel uber mit cas adobe google tum head toronto technion eth cohere mistral
          disney sony spotify netflix kimi glm alphabet uw snu iit mpi jd lg
          """);

  private static final Set<String> BEFORE_NAME =
      WordSet.of(
          """
          the any all latest newest recent new list show find me which what some
          """);

  private final Words words;
  private final OrganisationNames names;

  private OrganisationReader(Words words, OrganisationNames names) {
    this.words = words;
    this.names = names;
  }

  static List<Found> read(Words words, OrganisationNames names) {
    var reader = new OrganisationReader(words, names);
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      var organisation = reader.at(at);
      if (organisation == null) {
        at++;
      } else {
        found.add(organisation);
        at = reader.joined(found);
      }
    }
    return List.copyOf(found);
  }

  /// Adds those joined to the last one found, as in `NVIDIA or Tencent`.
  private int joined(List<Found> found) {
    int end = found.getLast().end();
    while (Set.of("or", "and", "&").contains(words.key(end)) && words.follows(end + 1)) {
      var next = name(end + 1);
      if (next == null || names.keys(next.folded()).isEmpty() || everyday(next) || !ends(next)) {
        return end;
      }
      found.add(found(next, end, end(next)));
      end = end(next);
    }
    return end;
  }

  /// A name in the question.
  private record Name(String folded, int first, int end) {}

  private @Nullable Found at(int first) {
    var name = name(first);
    if (name == null) {
      return stranger(first);
    }
    if (introduced(name)) {
      return found(name, preposition(name), end(name));
    }
    if (everyday(name) || (words.follows(name.end()) && goods(name.end()) && !topic(name.end()))) {
      return null;
    }
    int verb = verb(name);
    if (verb > 0) {
      return found(name, subject(name), verb + 1);
    }
    return named(name) || alone(name) ? found(name, name.first(), end(name)) : null;
  }

  /// `papers from Foobar`: an organisation that nobody listed.
  private @Nullable Found stranger(int first) {
    boolean from = words.key(first - 1).equals("from") && words.follows(first);
    boolean by = words.key(first - 1).equals("by") && words.follows(first);
    if (!(from || by) || !Nouns.PAPERS.contains(words.key(first - 2))) {
      return null;
    }
    int end = first;
    while (words.capital(end) && (end == first || words.gap(end) == Word.Gap.SPACE)) {
      end++;
    }
    boolean named = end > first && FORMS.contains(words.key(end - 1));
    boolean place = PLACES.contains(words.key(first));
    if (end == first || place || !(named || from)) {
      return null;
    }
    var folded = OrganisationNames.fold(words.slice(first, end));
    return found(new Name(folded, first, end), first - 1, end);
  }

  private @Nullable Name name(int first) {
    for (int end = Math.min(words.size(), first + LONGEST_NAME); end > first; end--) {
      if (!whole(first, end)) {
        continue;
      }
      var folded = OrganisationNames.fold(keys(first, end));
      if (names.knows(folded)) {
        return new Name(folded, first, end);
      }
    }
    return null;
  }

  private boolean whole(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean inner = at > first;
      if (!words.has(at)
          || (inner && words.gap(at) != Word.Gap.SPACE)
          || (at + 1 < end && words.possessive(at) && !words.key(at).equals("noah"))) {
        return false;
      }
    }
    return true;
  }

  private String keys(int first, int end) {
    var keys = new StringBuilder();
    for (int at = first; at < end; at++) {
      boolean noah = words.possessive(at) && at + 1 < end;
      keys.append(words.key(at)).append(noah ? "'s" : "").append(' ');
    }
    return keys.toString();
  }

  /// `from NVIDIA`, `papers by researchers at Meta`.
  private boolean introduced(Name name) {
    int before = name.first() - 1;
    before = words.key(before).equals("the") ? before - 1 : before;
    if (!PREPOSITIONS.contains(words.key(before)) || !words.follows(before + 1)) {
      return false;
    }
    if (goods(before - 1) || (goods(name.end()) && words.follows(name.end()))) {
      return false;
    }
    boolean strong = papersBefore(before) || MEMBERS.contains(words.key(before - 1));
    boolean from = words.key(before).equals("from") || words.key(before).equals("by");
    return strong || (from && !everyday(name) && ends(name));
  }

  /// Whether what follows a name is the topic of papers: `NVIDIA video papers`.
  private boolean topic(int at) {
    return TOPICS.contains(words.key(at))
        && words.follows(at + 1)
        && Nouns.PAPERS.contains(words.key(at + 1));
  }

  private boolean goods(int at) {
    return GOODS.contains(words.key(at));
  }

  private boolean papersBefore(int preposition) {
    var before = words.key(preposition - 1);
    return (before.isEmpty() && preposition == 0)
        || Nouns.PAPER.contains(before)
        || Nouns.ANYTHING.contains(before)
        || VERBS.contains(before);
  }

  private boolean everyday(Name name) {
    return EVERYDAY.contains(name.folded()) && !words.capital(name.first());
  }

  /// Whether nothing follows that would make a name part of a longer one: `from Google Maps`.
  private boolean ends(Name name) {
    int next = name.end();
    return !words.has(next)
        || words.gap(next) != Word.Gap.SPACE
        || AFTER.contains(words.key(next))
        || Nouns.PAPER.contains(words.key(next));
  }

  private int preposition(Name name) {
    int at = name.first() - 1;
    at = words.key(at).equals("the") ? at - 1 : at;
    while (MEMBERS.contains(words.key(at - 1))
        || PREPOSITIONS.contains(words.key(at - 1))
        || words.key(at - 1).equals("out")
        || words.key(at - 1).equals("published")
        || words.key(at - 1).equals("released")
        || words.key(at - 1).equals("the")) {
      at--;
    }
    return at;
  }

  /// `NVIDIA papers`, `Meta's latest`.
  private boolean named(Name name) {
    int at = MEMBERS.contains(words.key(name.end())) ? name.end() + 1 : name.end();
    at = words.key(at).equals("research") && words.follows(at) ? at + 1 : at;
    if (words.possessive(name.end() - 1) && NEWEST.contains(words.key(at))) {
      return true;
    }
    boolean adjective = starts(name);
    for (int next = at; next <= at + (adjective ? BETWEEN : 0); next++) {
      if (!words.follows(next) || (goods(next) && !topic(next) && next > at)) {
        return false;
      }
      if (Nouns.PAPERS.contains(words.key(next))
          || (next == at && Nouns.PAPER.contains(words.key(next)))) {
        return true;
      }
      if (AFTER.contains(words.key(next))) {
        return false;
      }
    }
    return at > name.end();
  }

  /// Whether a name stands where an adjective would open the question.
  private boolean starts(Name name) {
    int before = name.first() - 1;
    return before < 0
        || !words.follows(name.first())
        || BEFORE_NAME.contains(words.key(before))
        || !words.has(before);
  }

  /// The verb of `has SenseNova published` or `NVIDIA released`; -1 when there is none.
  private int verb(Name name) {
    int at = name.end();
    while (ADVERBS.contains(words.key(at)) && words.follows(at)) {
      at++;
    }
    boolean auxiliary = AUXILIARIES.contains(words.key(name.first() - 1));
    boolean verb = VERBS.contains(words.key(at)) && words.follows(at);
    return verb && (auxiliary || words.key(at).endsWith("ed")) ? at : -1;
  }

  /// Where `what did NVIDIA` starts.
  private int subject(Name name) {
    int at = name.first();
    while (AUXILIARIES.contains(words.key(at - 1)) && words.follows(at)) {
      at--;
    }
    return at;
  }

  private boolean alone(Name name) {
    for (int at = 0; at < words.size(); at++) {
      boolean inside = at >= name.first() && at < name.end();
      if (!inside
          && words.has(at)
          && !Nouns.ANYTHING.contains(words.key(at))
          && !words.key(at).equals("and")
          && !words.key(at).equals("only")) {
        return false;
      }
    }
    return true;
  }

  private Found found(Name name, int from, int end) {
    var keys = names.keys(name.folded());
    if (!keys.isEmpty()) {
      return new Found(
          Understood.Kind.ORGANISATION,
          from,
          end,
          new Condition.Organisations(keys),
          names.shown(keys));
    }
    return new Found(
        Understood.Kind.ORGANISATION,
        from,
        end,
        new Condition.Organisations(Set.of(name.folded())),
        words.slice(name.first(), name.end()) + ": not in this index");
  }

  private int end(Name name) {
    int end = name.end();
    while (words.follows(end)
        && (MEMBERS.contains(words.key(end)) || UNITS.contains(words.key(end)))) {
      end++;
    }
    return end;
  }
}
