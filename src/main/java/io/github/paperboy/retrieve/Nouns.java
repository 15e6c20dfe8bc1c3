package io.github.paperboy.retrieve;

import java.util.Set;

/// Words that several readers must know: what papers are called, and what is not a date, a name or
/// an organisation.
final class Nouns {
  /// What a paper is called.
  static final Set<String> PAPER =
      WordSet.of(
          """
          paper papers article articles preprint preprints publication publications work works
          study studies abstract abstracts manuscript manuscripts submission submissions release
          releases research
          """);

  /// Several papers.
  static final Set<String> PAPERS =
      WordSet.of(
          """
          papers articles preprints publications works studies abstracts manuscripts submissions
          """);

  /// Something found or shown, in place of a paper.
  static final Set<String> ANYTHING =
      WordSet.of(
          """
          anything something stuff everything things new news newest latest recent published
          released posted out ones one results
          """);

  /// Venues and data sets, whose years are part of their names.
  static final Set<String> NAMED_BY_YEAR =
      WordSet.of(
          """
          cvpr iccv eccv neurips nips icml iclr acl emnlp naacl eacl coling aaai ijcai kdd www
          sigir siggraph interspeech icassp corl icra iros rss miccai colt aistats uai wacv bmvc
          tmlr jmlr ilsvrc imagenet coco voc wmt semeval brats conll trec clef lrec iwslt mlsys
          facct chi ecir wsdm recsys msmarco aime isic inaturalist places amc imo office windows
          covid
          """);

  private Nouns() {}
}
