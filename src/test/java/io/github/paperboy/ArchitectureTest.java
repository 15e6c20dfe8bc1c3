package io.github.paperboy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of packages in `src/docs/architecture.md`, as a test: arrows point down only.
class ArchitectureTest {
  private static final String ROOT = "io.github.paperboy";

  private static final String TABLE =
      """
      paper          | ''
      guard          | paper
      prompt         | ''
      source         | paper
      source.files   | source source.http paper
      source.http    | ''
      source.arxiv   | source source.http paper
      source.huggingface | source source.http source.files paper
      index          | paper
      index.lucene   | index paper
      embed          | index paper
      claim          | embed paper
      store          | paper
      llm            | ''
      llm.anthropic  | llm
      llm.gemini     | llm
      llm.http       | llm
      llm.mistral    | llm
      llm.ollama     | llm
      llm.openai     | llm
      ingest         | source store index embed paper
      sync           | ingest source store paper
      retrieve       | index embed paper
      ask            | guard llm prompt claim retrieve index embed paper
      ask.model      | ask ask.extractive guard llm prompt claim retrieve index embed paper
      ask.extractive | ask claim retrieve index embed guard paper
      digest.feed    | digest
      digest.mail    | digest store
      digest.scheduler | digest
      digest         | guard store retrieve index embed paper
      watch          | digest ask retrieve index store paper
      watch.feed     | watch digest digest.feed store
      discord.card   | ask claim watch digest retrieve index paper
      discord.setup  | ''
      discord        | discord.card discord.setup ask claim watch digest retrieve index store paper
      eval           | ask claim retrieve index embed paper
      config         | watch sync source.http source.huggingface source.arxiv llm prompt discord digest digest.feed digest.mail ask claim retrieve ingest store index index.lucene embed source
      app            | watch watch.feed sync source.http source.huggingface source.arxiv config prompt eval discord discord.setup digest digest.feed digest.mail digest.scheduler ask ask.extractive ask.model llm llm.anthropic llm.gemini llm.http llm.mistral llm.ollama llm.openai claim retrieve ingest store index index.lucene embed source source.files paper
      cli            | app watch sync config prompt eval digest digest.mail store ask ask.model claim retrieve ingest index source paper
      """;

  private static final JavaClasses PAPERBOY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} uses only {1}")
  @CsvSource(delimiter = '|', textBlock = TABLE)
  void packageUsesOnly(String name, String allowed) {
    var mine = ROOT + "." + name;
    var others =
        Arrays.stream(allowed.split(" "))
            .filter(other -> !other.isEmpty())
            .map(other -> ROOT + "." + other);
    var reachable = Stream.concat(Stream.of(mine), others).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(mine)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(reachable)))
        .allowEmptyShould(true)
        .check(PAPERBOY);
  }

  @Test
  void everyPackageHasARow() {
    var rows = TABLE.lines().map(line -> ROOT + "." + line.split("\\|")[0].strip()).toList();
    assertThat(PAPERBOY.stream().map(type -> type.getPackageName()).distinct())
        .isSubsetOf(Stream.concat(rows.stream(), Stream.of(ROOT)).toList());
  }

  @ParameterizedTest(name = "{1} only in {0}")
  @CsvSource({
    "index.lucene, org.apache.lucene..",
    "embed, ai.onnxruntime..",
    "llm.anthropic, dev.langchain4j.model.anthropic..",
    "llm.gemini, dev.langchain4j.model.googleai..",
    "llm.mistral, dev.langchain4j.model.mistralai..",
    "llm.ollama, dev.langchain4j.model.ollama..",
    "llm.openai, dev.langchain4j.model.openai..",
    "store, java.sql..",
    "store, org.jdbi..",
    "store, org.flywaydb..",
    "store, org.sqlite..",
    "digest.scheduler, com.github.kagkarlsson..",
    "digest.mail, jakarta.mail..",
    "digest.mail, org.simplejavamail..",
    "discord, net.dv8tion..",
    "cli, picocli..",
  })
  void libraryStaysBehindItsPackage(String home, String library) {
    noClasses()
        .that(not(resideInAPackage(ROOT + "." + home + "..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(PAPERBOY);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PAPERBOY);
  }

  @Test
  void everyPackageIsNullMarked() {
    var paperboy = PAPERBOY.getPackage(ROOT);
    assertThat(paperboy.getSubpackagesInTree())
        .filteredOn(p -> !p.getClasses().isEmpty())
        .allMatch(ArchitectureTest::isNullMarked);
  }

  private static boolean isNullMarked(JavaPackage candidate) {
    return candidate.isAnnotatedWith(NullMarked.class);
  }

  /// A class that reads the clock cannot be tested at another time; `app` hands the time in.
  @Test
  void timeIsPassedIn() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + ".app", ROOT + ".cli")))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(PAPERBOY);
  }

  /// Only the command line talks to the terminal; everything else returns values or logs.
  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".cli")))
        .should(ACCESS_STANDARD_STREAMS)
        .check(PAPERBOY);
  }

  @Test
  void exceptionsAreSpecific() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(PAPERBOY);
  }
}
