package io.github.paperboy.config;

import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.feed.FeedSettings;
import io.github.paperboy.digest.mail.MailSettings;
import io.github.paperboy.discord.DiscordSettings;
import io.github.paperboy.embed.EmbedSettings;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.ingest.IngestSettings;
import io.github.paperboy.llm.LlmSettings;
import io.github.paperboy.prompt.PromptSettings;
import io.github.paperboy.retrieve.RetrieveSettings;
import io.github.paperboy.source.arxiv.ArxivSettings;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.huggingface.HuggingFaceSettings;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.sync.SyncSettings;
import io.github.paperboy.watch.WatchSettings;

/// All settings, a section for each package; each package gets only its own. The sections' keys are
/// explained in `config/paperboy.yaml`.
public record PaperboyConfig(
    AskSettings ask,
    ClaimSettings claim,
    DigestSettings digest,
    DiscordSettings discord,
    FeedSettings feed,
    LlmSettings llm,
    MailSettings mail,
    RetrieveSettings retrieve,
    EmbedSettings embed,
    IngestSettings ingest,
    LuceneSettings index,
    PromptSettings prompts,
    StoreSettings store,
    HttpSettings http,
    HuggingFaceSettings huggingface,
    ArxivSettings arxiv,
    SyncSettings sync,
    WatchSettings watch) {
  public static final PaperboyConfig DEFAULTS =
      new PaperboyConfig(
          AskSettings.DEFAULTS,
          ClaimSettings.DEFAULTS,
          DigestSettings.DEFAULTS,
          DiscordSettings.DEFAULTS,
          FeedSettings.DEFAULTS,
          LlmSettings.DEFAULTS,
          MailSettings.DEFAULTS,
          RetrieveSettings.DEFAULTS,
          EmbedSettings.DEFAULTS,
          IngestSettings.DEFAULTS,
          LuceneSettings.DEFAULTS,
          PromptSettings.DEFAULTS,
          StoreSettings.DEFAULTS,
          HttpSettings.DEFAULTS,
          HuggingFaceSettings.DEFAULTS,
          ArxivSettings.DEFAULTS,
          SyncSettings.DEFAULTS,
          WatchSettings.DEFAULTS);

  public PaperboyConfig withSync(SyncSettings other) {
    return new PaperboyConfig(
        ask,
        claim,
        digest,
        discord,
        feed,
        llm,
        mail,
        retrieve,
        embed,
        ingest,
        index,
        prompts,
        store,
        http,
        huggingface,
        arxiv,
        other,
        watch);
  }
}
