package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads subject categories: codes such as `cs.CL` anywhere, names such as `computer vision` only
/// where the question says that it means a category and the index has any.
final class CategoryReader {
  private static final Set<String> ARCHIVES =
      WordSet.of(
          """
          cs math stat eess econ q-bio q-fin physics astro-ph cond-mat nlin gr-qc hep-ex hep-lat
          hep-ph hep-th math-ph nucl-ex nucl-th quant-ph
          """);
  private static final Set<String> CATEGORY =
      Set.of("category", "categories", "section", "subject", "archive", "field", "area");
  private static final Set<String> LEAD =
      WordSet.of(
          """
          in from under the of with arxiv category categories section subject within tagged as a
          """);
  private static final int LONGEST_NAME = 7;

  /// Names of [arXiv's taxonomy](https://arxiv.org/category_taxonomy).
  private static final Map<String, String> CODES =
      codes(
          """
          cs.AI artificial intelligence
          cs.AR hardware architecture
          cs.CC computational complexity
          cs.CE computational engineering, finance, and science
          cs.CG computational geometry
          cs.CL computation and language; natural language processing; nlp; computational linguistics
          cs.CR cryptography and security; cryptography; security
          cs.CV computer vision and pattern recognition; computer vision
          cs.CY computers and society
          cs.DB databases
          cs.DC distributed, parallel, and cluster computing; distributed computing
          cs.DL digital libraries
          cs.DM discrete mathematics
          cs.DS data structures and algorithms
          cs.ET emerging technologies
          cs.FL formal languages and automata theory
          cs.GR graphics; computer graphics
          cs.GT computer science and game theory; game theory
          cs.HC human-computer interaction; hci
          cs.IR information retrieval
          cs.IT information theory
          cs.LG machine learning
          cs.LO logic in computer science
          cs.MA multiagent systems; multi-agent systems
          cs.MM multimedia
          cs.NA numerical analysis
          cs.NE neural and evolutionary computing
          cs.NI networking and internet architecture
          cs.OS operating systems
          cs.PF performance
          cs.PL programming languages
          cs.RO robotics
          cs.SC symbolic computation
          cs.SD sound
          cs.SE software engineering
          cs.SI social and information networks
          cs.SY systems and control
          cs computer science
          eess.AS audio and speech processing; speech processing
          eess.IV image and video processing; image processing
          eess.SP signal processing
          eess electrical engineering and systems science
          math.OC optimization and control
          math.PR probability
          math.ST statistics theory
          math mathematics
          q-bio quantitative biology
          q-bio.NC neurons and cognition
          q-fin quantitative finance
          quant-ph quantum physics
          stat statistics
          stat.AP applications
          stat.CO computation
          stat.ME methodology
          econ economics
          physics physics
          """);

  private final Words words;
  private final Set<String> known;

  private CategoryReader(Words words, Set<String> known) {
    this.words = words;
    this.known = known;
  }

  static List<Found> read(Words words, Set<String> known) {
    var reader = new CategoryReader(words, known);
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < words.size()) {
      var category = reader.at(at);
      if (category == null) {
        at++;
      } else {
        found.add(category);
        at = category.end();
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Found at(int at) {
    var code = code(at);
    if (code != null) {
      return found(at, at + 1, code);
    }
    for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at && !known.isEmpty(); end--) {
      var named = CODES.get(words.slice(at, end).toLowerCase(java.util.Locale.ROOT));
      if (named != null && words.has(at) && words.has(end - 1) && announced(at, end)) {
        return found(at, end, named);
      }
    }
    return null;
  }

  /// `cs.CL` with its letters as arXiv writes them; `cs` alone only as a category.
  private @Nullable String code(int at) {
    var key = words.key(at);
    int dot = key.indexOf('.');
    var archive = dot < 0 ? key : key.substring(0, dot);
    if (!ARCHIVES.contains(archive)) {
      return null;
    }
    if (dot < 0) {
      boolean sure = key.indexOf('-') > 0 && known.contains(key);
      return sure || announced(at, at + 1) ? key : null;
    }
    var section = key.substring(dot + 1);
    if (section.isEmpty()
        || section.length() > 12
        || !section.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      return null;
    }
    return archive
        + "."
        + (section.length() == 2 ? section.toUpperCase(java.util.Locale.ROOT) : section);
  }

  private boolean announced(int first, int end) {
    boolean after = CATEGORY.contains(words.key(end)) && words.follows(end);
    int before = first - 1;
    before =
        words.key(before).equals("of") || words.key(before).equals("arxiv") ? before - 1 : before;
    return after || CATEGORY.contains(words.key(before));
  }

  private Found found(int at, int named, String code) {
    int first = at;
    while (LEAD.contains(words.key(first - 1)) && words.follows(first)) {
      first--;
    }
    int end = CATEGORY.contains(words.key(named)) && words.follows(named) ? named + 1 : named;
    boolean there =
        known.stream().anyMatch(each -> each.equals(code) || each.startsWith(code + "."));
    return new Found(
        Understood.Kind.CATEGORY,
        first,
        end,
        new Condition.Categories(Set.of(code)),
        there ? code : code + ": not in this index");
  }

  private static Map<String, String> codes(String table) {
    var codes = new HashMap<String, String>();
    table
        .lines()
        .forEach(line -> {
          int space = line.indexOf(' ');
          for (String name : line.substring(space + 1).split("; ")) {
            codes.put(name, line.substring(0, space));
          }
        });
    return codes;
  }
}
