package io.github.paperboy.digest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestItem;
import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Reason;
import io.github.paperboy.digest.SentDigest;
import io.github.paperboy.paper.PaperId;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// The rules that a feed validator checks, for feeds with awkward texts.
class FeedOutletTest {
  private static final DigestItem AWKWARD =
      new DigestItem(
          new PaperId("arxiv:2511.00001"),
          "A < B & \"C\" ]]> \u0001 \uD83E\uDE81",
          "A. Mast +3",
          "We propose <script>alert(1)</script>.",
          URI.create("https://example.org/?a=1&b=2"),
          URI.create("javascript:alert(1)"),
          4,
          null,
          "kites",
          List.of(new Reason.Topic("kites")));

  private static final Feed FEED =
      FeedOutlet.feed("abc234", "Kites & more", List.of(entry("2026-11-20"), entry("2026-11-19")));

  private static SentDigest entry(String day) {
    var digest =
        new Digest(
            "abc234",
            "Kites & more",
            LocalDate.parse(day),
            LocalDate.parse(day),
            Presentation.USUAL,
            List.of(AWKWARD),
            12,
            List.of());
    return new SentDigest(digest, Instant.parse(day + "T07:00:00.123Z"));
  }

  private static Element parse(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<String> texts(Element element, String name) {
    var nodes = element.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void anAtomFeedHasWhatTheStandardDemands() throws Exception {
    var feed = parse(AtomFeed.write(FEED, ""));
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "id"))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(id -> URI.create(id).isAbsolute());
    assertThat(texts(feed, "updated"))
        .hasSize(3)
        .allSatisfy(time -> assertThat(OffsetDateTime.parse(time)).isNotNull());
    assertThat(texts(feed, "title")).hasSize(3).noneMatch(String::isBlank);
    assertThat(texts(feed, "name")).containsExactly("Paperboy");
  }

  @Test
  void anAtomFeedNamesItselfWhereverItIsServed() throws Exception {
    var link =
        (Element) parse(AtomFeed.write(FEED, "")).getElementsByTagNameNS("*", "link").item(0);
    assertThat(link.getAttribute("rel")).isEqualTo("self");
    var served = URI.create("https://papers.example.org/feeds/abc234.atom.xml");
    assertThat(served.resolve(link.getAttribute("href"))).isEqualTo(served);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://papers.example.org/feeds", "http://localhost:8080/a%20b/"})
  void aFeedWhoseAddressIsKnownNamesIt(String address, @TempDir Path directory) throws Exception {
    var base = address.endsWith("/") ? address : address + "/";
    new FeedFiles(directory, new FeedSettings(address)).write(FEED);

    for (var kind : List.of("rss", "atom")) {
      var file = "abc234." + kind + ".xml";
      var links =
          parse(Files.readString(directory.resolve(file)))
              .getElementsByTagNameNS(AtomFeed.NAMESPACE, "link");
      assertThat(links.getLength()).isOne();
      var link = (Element) links.item(0);
      assertThat(link.getAttribute("rel")).isEqualTo("self");
      assertThat(link.getAttribute("type")).isEqualTo("application/" + kind + "+xml");
      assertThat(link.getAttribute("href")).isEqualTo(base + file);
    }
    var json = new ObjectMapper().readTree(directory.resolve("abc234.json").toFile());
    assertThat(json.path("feed_url").asText()).isEqualTo(base + "abc234.json");
  }

  /// In these two an address must be whole.
  @Test
  void rssAndJsonWithoutAnAddressNameNone() throws Exception {
    var rss = parse(RssFeed.write(FEED, ""));
    assertThat(rss.getElementsByTagNameNS(AtomFeed.NAMESPACE, "*").getLength()).isZero();
    assertThat(new ObjectMapper().readTree(JsonFeed.write(FEED, "")).has("feed_url")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "papers.example.org",
        "ftp://example.org/",
        "https://",
        "https://a b/",
        "javascript:1",
        "https://me@example.org/",
        "https://example.org/?a=1",
        "https://example.org/#a"
      })
  void whatIsNoAddressOfADirectoryIsRefusedWithTheRemedy(String text) {
    assertThatThrownBy(() -> new FeedSettings(text))
        .hasMessageContaining("feed.public-url is '" + text + "'; write");
  }

  @Test
  void aFeedIsAsNewAsTheLastOfItsEntriesWhateverTheirDays() throws Exception {
    var caughtUp =
        new SentDigest(entry("2026-11-19").digest(), Instant.parse("2026-11-21T07:00:00Z"));
    var feed = FeedOutlet.feed("abc234", "Kites", List.of(entry("2026-11-20"), caughtUp));
    assertThat(texts(parse(AtomFeed.write(feed, "")), "updated").getFirst())
        .isEqualTo("2026-11-21T07:00:00Z");
    assertThat(texts(parse(RssFeed.write(feed, "")), "lastBuildDate"))
        .containsExactly("Sat, 21 Nov 2026 07:00:00 GMT");
  }

  @Test
  void writingTwiceGivesTheSame() {
    var again =
        FeedOutlet.feed(
            "abc234", "Kites & more", List.of(entry("2026-11-20"), entry("2026-11-19")));
    assertThat(AtomFeed.write(again, "")).isEqualTo(AtomFeed.write(FEED, ""));
    assertThat(JsonFeed.write(again, "")).isEqualTo(JsonFeed.write(FEED, ""));
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsNamedWithTheRemedy(@TempDir Path directory) throws Exception {
    var taken = Files.writeString(directory.resolve("feeds"), "");
    assertThat(new FeedFiles(taken, FeedSettings.DEFAULTS).write(FEED))
        .isInstanceOfSatisfying(
            Sent.Unavailable.class,
            sent ->
                assertThat(sent.reason())
                    .contains(taken + " must be a directory that Paperboy may write to"));
  }

  @Test
  void aDirectoryThatIsMissingIsMade(@TempDir Path directory) {
    var feeds = directory.resolve("a/b");
    assertThat(new FeedFiles(feeds, FeedSettings.DEFAULTS).write(FEED))
        .isInstanceOf(Sent.Posted.class);
    assertThat(feeds)
        .isDirectoryContaining("glob:**.rss.xml")
        .isDirectoryContaining("glob:**.atom.xml")
        .isDirectoryContaining("glob:**.json");
  }

  @Test
  void aWebServerMayReadTheFiles(@TempDir Path directory) throws Exception {
    var usual = Files.createFile(directory.resolve("usual"));
    new FeedFiles(directory, FeedSettings.DEFAULTS).write(FEED);
    for (var file : List.of("abc234.rss.xml", "abc234.atom.xml", "abc234.json")) {
      assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
          .isEqualTo(Files.getPosixFilePermissions(usual));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc234.rss.xml", "abc234.atom.xml", "abc234.json"})
  void aFileThatCannotBeReplacedLeavesNoHalfOneAndIsWrittenLater(
      String name, @TempDir Path directory) throws Exception {
    var inTheWay = Files.createDirectories(directory.resolve(name).resolve("full"));
    var files = new FeedFiles(directory, FeedSettings.DEFAULTS);

    assertThat(files.write(FEED)).isInstanceOf(Sent.Unavailable.class);
    try (var all = Files.list(directory)) {
      assertThat(all).noneMatch(each -> each.toString().endsWith(".part"));
    }
    Files.delete(inTheWay);
    Files.delete(directory.resolve(name));
    assertThat(files.write(FEED)).isInstanceOf(Sent.Posted.class);
    assertThat(directory.resolve(name)).isNotEmptyFile();
  }

  @Test
  void linksThatRunSomethingAreLeftOut() {
    assertThat(AtomFeed.write(FEED, "")).doesNotContain("javascript:").contains("B &amp;amp;");
  }

  @Test
  void anRssFeedHasWhatTheStandardDemands() throws Exception {
    var rss = parse(RssFeed.write(FEED, ""));
    assertThat(rss.getAttribute("version")).isEqualTo("2.0");
    assertThat(texts(rss, "link")).isNotEmpty().allMatch(link -> URI.create(link).isAbsolute());
    assertThat(texts(rss, "description")).hasSize(3);
    assertThat(texts(rss, "guid")).hasSize(2).doesNotHaveDuplicates();
    assertThat(texts(rss, "pubDate"))
        .hasSize(2)
        .allSatisfy(time ->
            assertThat(OffsetDateTime.parse(time, DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull());
  }

  @Test
  void aJsonFeedHasWhatTheStandardDemands() throws Exception {
    var json = new ObjectMapper().readTree(JsonFeed.write(FEED, ""));
    assertThat(json.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.path("title").asText()).isEqualTo("Kites & more");
    var ids = new HashSet<String>();
    json.path("items").forEach(item -> ids.add(item.path("id").asText()));
    assertThat(ids).hasSize(2);
    assertThat(json.at("/items/0/date_published").asText()).isEqualTo("2026-11-20T07:00:00Z");
  }

  @Test
  void textsOfPapersAreNoMarkup() throws Exception {
    var html = texts(parse(AtomFeed.write(FEED, "")), "content").getFirst();
    assertThat(html)
        .contains("&lt;script&gt;")
        .doesNotContain("<script>")
        .contains("https://example.org/?a=1&amp;b=2");
  }
}
