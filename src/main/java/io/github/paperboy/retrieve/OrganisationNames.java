package io.github.paperboy.retrieve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which organisations of an index a written name stands for: keys, shown names, and the names that
/// people use for them instead, such as Meta for `facebook`.
final class OrganisationNames {
  /// One family a line: its head, other names of the head, and after `>` its parts, each with other
  /// names after `=`.
  private static final String FAMILIES =
      """
      facebook,meta,meta ai,fair,ai at meta,facebook ai,facebook ai research,facebook research,meta fair,meta research,meta superintelligence labs
      google,google research,google ai,google brain,alphabet>deepmind,google deepmind
      microsoft,msr,microsoft research,ms research,msra,microsoft research asia
      nvidia,nvidia research,nvidia ai,nv research,nvlabs
      alibaba,alibaba group,damo,damo academy,alibaba damo,tongyi,tongyi lab,ant group>qwen,qwen team
      bytedance,byte dance,tiktok,bytedance research>seed,bytedance seed
      tencent,tencent ai lab,tencent ai,tencent arc,youtu,wechat>hunyuan,tencent hunyuan
      huggingface,hugging face,hf
      openai,open ai
      anthropic
      apple,apple ml,apple machine learning research
      amazon,amazon science,amazon research,amazon ai,aws,aws ai,aws ai labs
      ibm,ibm research,ibm granite
      salesforce,salesforce research,salesforce ai research
      huawei,huawei noah's ark,noah's ark lab,noah's ark,noahs ark
      baidu,baidu research,ernie,paddlepaddle
      sensetime,sensetime research>sensenova,sense nova
      allenai,ai2,allen ai,allen institute,allen institute for ai,allen institute for artificial intelligence
      mistralai,mistral,mistral ai
      deepseek,deepseek ai
      moonshotai,moonshot,moonshot ai,kimi
      zhipu,zhipu ai,z ai,zai org,thudm,glm
      stabilityai,stability ai,stability
      cohere,cohere labs,cohere for ai,cohereforai
      adobe,adobe research
      samsung,samsung research,samsung ai
      intel,intel labs
      qualcomm,qualcomm ai research
      snap,snap research,snapchat
      xiaomi,xiaomi mimo
      kuaishou,kwai,kling,klingteam
      jd,jd ai
      netease
      naver,naver labs,naver ai lab,clova
      kakao,kakaobrain
      lg,lg ai research,lgai exaone
      sony,sony ai,sony research
      disney,disney research
      spotify
      bosch
      siemens
      uber,uber ai
      linkedin
      netflix
      yandex,yandex research
      sber,sberbank,ai forever
      together,together ai,togethercomputer
      eleutherai,eleuther,eleuther ai
      laion
      bigcode
      bigscience
      liquidai,liquid ai
      sakanaai,sakana,sakana ai
      databricks,mosaicml
      servicenow,servicenow ai
      shanghai ai lab,shanghai ai laboratory,pjlab,opengvlab,internlm
      baai,beijing academy of artificial intelligence
      tsinghua,tsinghua university,thu
      pku,peking university,peking
      zju,zhejiang university,zhejiang
      sjtu,shanghai jiao tong university,shanghai jiao tong
      fudan,fudan university
      ustc,university of science and technology of china
      cas,chinese academy of sciences,ucas
      hku,university of hong kong
      cuhk,chinese university of hong kong
      hkust,hong kong university of science and technology
      nus,national university of singapore
      ntu,nanyang technological university
      kaist
      snu,seoul national university
      utokyo,university of tokyo
      mit,massachusetts institute of technology,mit csail
      stanford,stanford university,stanford nlp
      berkeley,uc berkeley,ucb,university of california berkeley
      cmu,carnegie mellon,carnegie mellon university
      princeton,princeton university,princeton nlp
      harvard,harvard university
      cornell,cornell university
      columbia,columbia university
      nyu,new york university
      yale,yale university
      uw,university of washington
      uiuc,university of illinois
      umich,university of michigan
      gatech,georgia tech,georgia institute of technology
      ucla
      ucsd,uc san diego
      caltech
      oxford,university of oxford,oxford university,vgg
      cambridge,university of cambridge,cambridge university
      imperial,imperial college,imperial college london
      ucl,university college london
      edinburgh,university of edinburgh
      eth,eth zurich,ethz
      epfl
      tum,technical university of munich,tu munich
      mpi,max planck,max planck institute
      inria
      mila
      vector institute
      toronto,university of toronto
      mcgill,mcgill university
      technion
      weizmann,weizmann institute
      kaust
      mbzuai
      iit,iit bombay,indian institute of technology
      """;

  private static final Map<String, List<List<String>>> ALIASES = aliases();

  /// What may follow a name without changing whom it means.
  private static final List<String> SUFFIXES =
      List.of(" research", " ai", " labs", " lab", " university", " inc", " team", " group", " ml");

  private final Map<String, Set<String>> keysByName = new HashMap<>();
  private final Map<String, String> shown;

  /// @param organisations key to shown name
  OrganisationNames(Map<String, String> organisations) {
    shown = organisations;
    organisations.forEach((key, name) -> {
      put(fold(key), key);
      put(fold(name), key);
      put(fold(name).replace(" ", ""), key);
      put(stem(fold(name)), key);
    });
  }

  private void put(String name, String key) {
    if (name.length() > 1) {
      keysByName.computeIfAbsent(name, any -> new TreeSet<>()).add(key);
    }
  }

  /// A name in lower case with one space between its words.
  static String fold(String name) {
    var folded = new StringBuilder(name.length());
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '\'') {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  private static String stem(String folded) {
    return SUFFIXES.stream()
        .filter(folded::endsWith)
        .findFirst()
        .map(suffix -> folded.substring(0, folded.length() - suffix.length()))
        .orElse(folded);
  }

  /// The keys that a folded name stands for; empty when the index has none of them.
  Set<String> keys(String name) {
    var found = new TreeSet<>(keysByName.getOrDefault(name, Set.of()));
    for (List<String> circle : ALIASES.getOrDefault(name, List.of())) {
      for (String alias : circle) {
        found.addAll(keysByName.getOrDefault(alias, Set.of()));
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /// Whether a folded name is that of an organisation, in this index or not.
  boolean knows(String name) {
    return keysByName.containsKey(name) || ALIASES.containsKey(name);
  }

  /// The shown names of some keys, for people.
  String shown(Collection<String> keys) {
    return keys.stream()
        .map(key -> Optional.ofNullable(shown.get(key)).orElse(key))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Every name of every family, to the names that mean the same: for a part those of the part and,
  /// as an index may know nothing finer, then those of the family; for a head those of the family.
  private static Map<String, List<List<String>>> aliases() {
    var all = new HashMap<String, List<List<String>>>();
    for (String line : FAMILIES.split("\n")) {
      int split = line.indexOf('>');
      var head = names(split < 0 ? line : line.substring(0, split));
      var part = split < 0 ? List.<String>of() : names(line.substring(split + 1));
      var family = new ArrayList<>(head);
      family.addAll(part);
      for (String name : head) {
        all.put(name, List.of(family));
      }
      for (String name : part) {
        all.put(name, List.of(part, family));
      }
    }
    return all;
  }

  private static List<String> names(String list) {
    return List.of(list.split(","));
  }
}
