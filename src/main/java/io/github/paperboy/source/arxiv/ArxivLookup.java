package io.github.paperboy.source.arxiv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Batch;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.source.http.Reply;
import io.github.paperboy.source.http.Validators;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Single papers of arXiv, by id or by words. Busy and slow in 2026, so nothing daily rests on it.
/// Safe for any number of threads.
public final class ArxivLookup {
  /// As many as fit in one address.
  static final int MOST_IDS = 100;

  /// More of a title would make an address that is refused.
  private static final int MOST_WORDS = 30;

  /// What a service answers to a question that it does not understand.
  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 414);

  private final PoliteClient client;
  private final ArxivSettings settings;

  public ArxivLookup(PoliteClient client, ArxivSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /// The papers of some arXiv ids; those that arXiv does not know are left out.
  ///
  /// @param ids at most 100
  /// @return [Fetched.Batch] or [Fetched.Unavailable]
  public Fetched byId(List<PaperId> ids) {
    if (ids.size() > MOST_IDS) {
      throw new IllegalArgumentException(
          "%d ids at once; at most %d".formatted(ids.size(), MOST_IDS));
    }
    var list =
        ids.stream().map(id -> id.value().replace("arxiv:", "")).collect(Collectors.joining(","));
    return ask("id_list=%s&max_results=%d".formatted(URLEncoder.encode(list, UTF_8), ids.size()));
  }

  /// The paper of a title, if arXiv has exactly that one. A title without a word is not asked for,
  /// and of a long one its beginning.
  ///
  /// @return [Fetched.Batch] of at most one paper, or [Fetched.Unavailable]
  public Fetched byTitle(String title) {
    var words = words(title);
    if (words.isEmpty()) {
      return new Batch(List.of(), List.of(), 0);
    }
    var query = URLEncoder.encode("ti:\"" + words + "\"", UTF_8);
    var found = ask("search_query=%s&max_results=5".formatted(query));
    return found instanceof Batch(var papers, var rejections, _, _)
        ? new Batch(only(papers, title), rejections, 0)
        : found;
  }

  private static String words(String title) {
    return Pattern.compile("[\\p{L}\\p{N}]+")
        .matcher(title)
        .results()
        .map(MatchResult::group)
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
  }

  private static List<Paper> only(List<Paper> papers, String title) {
    var wanted = PaperId.ofTitle(title);
    var same =
        papers.stream().filter(each -> PaperId.ofTitle(each.title()).equals(wanted)).toList();
    return same.size() == 1 ? same : List.of();
  }

  private Fetched ask(String query) {
    return switch (Arxiv.get(client, settings.atom() + "?" + query, Validators.NONE)) {
      case Reply.Received<byte[]>(var body, _) -> read(body);
      case Reply.Unchanged<byte[]> _ -> new Fetched.Unchanged();
      case Reply.Refused<byte[]>(var status, var reason) ->
          NOT_UNDERSTOOD.contains(status)
              ? new Batch(List.of(), List.of(new Rejection(1, reason)), 0)
              : new Fetched.Unavailable(reason, null);
      case Reply.Unavailable<byte[]>(var reason, var at) -> new Fetched.Unavailable(reason, at);
    };
  }

  private static Fetched read(byte[] body) {
    try {
      return new Batch(AtomPage.read(body).papers(), List.of(), 0);
    } catch (IOException e) {
      return new Fetched.Unavailable("arXiv's look-up: " + e.getMessage(), null);
    }
  }
}
