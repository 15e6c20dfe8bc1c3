package io.github.paperboy.app;

import io.github.paperboy.ask.model.Support;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.claim.Verdict;
import io.github.paperboy.claim.WordEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Retriever;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.Optional;

/// Checks claims: against a paper, or against those of the index that are nearest to the claim.
/// Safe for several threads.
public final class Claims implements Support {
  private final Retriever retriever;
  private final ClaimCheck check;
  private final int papers;

  Claims(Retriever retriever, WordEncoder encoder, ClaimSettings settings) {
    this.retriever = retriever;
    check = new ClaimCheck(encoder, settings);
    papers = settings.papers();
  }

  @Override
  public Verdict check(String claim, Paper paper) {
    return check.check(claim, paper);
  }

  @Override
  public void read(Paper paper) {
    check.read(paper);
  }

  /// The paper of the index that says most of the claim.
  ///
  /// @return empty if there is none to ask
  public Optional<ClaimCheck.Checked> check(String claim) {
    // A claim sets no conditions: its dates and names are part of what it says.
    var found = retriever.retrieve(SearchPlan.words(claim).withLimit(papers));
    return check.check(claim, found.evidence().stream().map(Evidence::paper).toList());
  }
}
