package casecode.corpus;

import casecode.anatomy.Anatomy;
import casecode.catalog.Catalog;
import casecode.pages.Pages;
import casecode.search.Passage;
import java.util.ArrayList;
import java.util.List;

/** All passages. Those on a subject stand together, what decides it first. */
public final class Corpus {

  private Corpus() {}

  public static List<Passage> of(Catalog catalog, Pages pages, Anatomy anatomy) {
    List<Passage> all = new ArrayList<>();
    catalog.all().forEach(record -> all.addAll(CodePassages.of(pages.of(record))));
    all.addAll(RulePassages.ofTheBook());
    all.addAll(AnatomyPassages.ofMuscles(anatomy.muscles()));
    all.addAll(AnatomyPassages.ofNerves(anatomy.conduction()));
    return all;
  }
}
