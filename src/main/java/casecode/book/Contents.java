package casecode.book;

import casecode.catalog.CodeRecord;
import casecode.catalog.Source;
import casecode.model.Muscle;
import casecode.pages.Pages;
import casecode.search.Dictionary;
import java.util.Collection;
import java.util.List;

/**
 * What the book is made from, besides the rules.
 *
 * @param records of every code, in the order of the codes
 * @param pages what their pages are made from
 * @param sources all of them
 * @param muscles all of them
 * @param dictionary what people say for what is written, for the search box
 */
public record Contents(
    List<CodeRecord> records, Pages pages, List<Source> sources, Collection<Muscle> muscles,
    Dictionary dictionary) {}
