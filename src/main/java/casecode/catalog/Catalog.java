package casecode.catalog;

import casecode.model.Code;
import java.util.List;
import java.util.Optional;

/** The codes that casecode knows and the sources it knows them from; each read when asked for. */
public interface Catalog {

  Optional<CodeRecord> find(Code code);

  /** Every record, sorted by code. */
  List<CodeRecord> all();

  /** Every code that has a record, sorted. */
  List<Code> codes();

  /** Every source, sorted by key. */
  List<Source> sources();
}
