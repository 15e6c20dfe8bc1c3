package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds words that look like the name of a method, as papers introduce them: `LegoGCD`, `LOKT`,
/// `f-distill`, `InstructPix2Pix`. Acronyms that everybody in the field uses are no names of
/// papers.
final class Names {
  private static final Set<String> COMMON =
      WordSet.of(
          """
          ai ml nlp cv rl dl llm llms vlm vlms mllm mllms lm lms slm slms gan gans vae vaes cnn
          cnns rnn rnns lstm gnn gnns mlp mlps vit vits kan kans nerf nerfs inr inrs svm svms
          pca ica knn em mcmc sgd adam kl js mmd ot ode odes sde sdes pde pdes dag dags ood iid
          id auc fid fids psnr ssim bleu rouge miou map gpu gpus cpu cpus tpu tpus api apis rag
          moe rlhf dpo ppo grpo sft peft lora cot icl qa vqa ocr asr tts ner mt nmt nli ir kg
          kgs ssl fl dp mri ct ecg eeg 3d 2d 4d 1d 2d/3d rgb rgb-d lidar slam uav iot sota gdpr
          us uk eu usa cifar cifar-10 cifar10 cifar-100 cifar100 mnist imagenet imagenet-1k coco
          celeba cub squad glue mmlu gsm8k arxiv neurips iclr icml cvpr iccv eccv acl emnlp ok
          faq pdf url json csv html xml sql bert gpt gpt-2 gpt-3 gpt-4 gpt4 gpt-4o chatgpt llama
          llama-2 llama-3 llama2 llama3 clip t5 resnet resnet-50 resnet50 unet u-net sdxl sd
          flux dalle dall-e relu gelu softmax xgboost pytorch tensorflow jax github i.i.d top-k
          top-1 top-5 k-means knns ntk mnists asap eli5 todo tl;dr tldr diy i a i'm i've i'd
          i'll hf nvidia openai deepmind ddpm ddim cfg dit mse mae mle nn nns dnn dnns snn snns
          bnn gp gps hmm macro-f1 micro-f1 flux-dev crf tsp sat fp8 fp16 int8 int4 kv cuda
          """);

  private Names() {}

  /// Names in a question that no reader has claimed, as written, in order.
  static List<String> in(Words words) {
    var names = new LinkedHashSet<String>();
    for (int at = 0; at < words.size(); at++) {
      if (words.has(at) && invented(words.written(at)) && !COMMON.contains(words.key(at))) {
        names.add(words.written(at));
      }
    }
    return new ArrayList<>(names);
  }

  /// Whether a word is spelt as no ordinary word is: `LegoGCD`, `LOKT`, `AF-KAN`, `Pix2Pix`.
  static boolean invented(String written) {
    int capitals = 0;
    int digits = 0;
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
    }
    int first = written.isEmpty() || !Character.isUpperCase(written.charAt(0)) ? 0 : 1;
    boolean hyphened = written.indexOf('-') > 0 && capitals <= hyphenedCapitals(written);
    boolean capital = capitals > first && !hyphened;
    boolean mixed = digits > 0 && capitals > 0 && digits < written.length() - 1;
    return written.length() > 1 && (capital || mixed || written.endsWith("*"));
  }

  /// Whether a word is known to be no person: an acronym of the field, or spelt as a method.
  static boolean known(String written) {
    return invented(written) || COMMON.contains(written.toLowerCase(Locale.ROOT));
  }

  /// How many parts of `Kolmogorov-Arnold` start with a capital.
  private static int hyphenedCapitals(String written) {
    int parts = 0;
    boolean start = true;
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      boolean word =
          start
              && Character.isUpperCase(c)
              && at + 2 < written.length()
              && Character.isLowerCase(written.charAt(at + 1));
      parts += word ? 1 : 0;
      start = c == '-';
    }
    return parts;
  }

  /// Whether a word may be a name: spelt as one, or with a capital within the question.
  static boolean like(Words words, int at) {
    return invented(words.written(at)) || (at > 0 && words.capital(at));
  }

  /// Whether some words may be a name.
  static boolean like(String side) {
    return side.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
        || side.indexOf('-') > 0;
  }
}
