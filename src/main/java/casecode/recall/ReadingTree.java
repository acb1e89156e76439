package casecode.recall;

import casecode.logic.Computation;
import casecode.logic.Look;
import casecode.logic.Trail;
import casecode.logic.View;

/**
 * What one computation came to, by what it read. It reads a study through its view and in no other way,
 * and what it reads next follows from what it read before; so its results stand in a tree whose
 * branches are the values read.
 */
final class ReadingTree<R> {

  private sealed interface Node<R> {}

  /** This is read next, and each value leads on. */
  private static final class Branch<R> extends Ways<Node<R>> implements Node<R> {
    private final Look look;

    /** Where each whole value leads in the end, where choice after choice of one fact is read. */
    private final Ways<Node<R>> past;

    Branch(Look look) {
      this.look = look;
      this.past = look.isForChoice() ? new Ways<>() : this;
    }
  }

  private record Leaf<R>(R result) implements Node<R> {}

  private final Memory memory;
  private volatile Node<R> root;

  ReadingTree(Memory memory) {
    this.memory = memory;
  }

  /** What the computation comes to on a view: remembered, or found now. */
  R of(View view, Computation<R> computation) {
    Node<R> node = root;
    while (node instanceof Branch<R> branch) {
      node =
          branch.look.isForChoice() && !view.leavesTrail()
              ? past(branch, view)
              : next(branch, view);
    }
    if (node instanceof Leaf<R> leaf) {
      return leaf.result();
    }
    Trail trail = new Trail();
    R result = computation.on(view.leaving(trail));
    remember(trail, result);
    view.read(trail);
    return result;
  }

  private static <R> Node<R> next(Branch<R> branch, View view) {
    return branch.get(view.value(branch.look));
  }

  /** Past all choices of the fact; while these are not all known, past one. */
  private Node<R> past(Branch<R> branch, View view) {
    Object whole = view.whole(branch.look);
    Node<R> known = branch.past.get(whole);
    if (known != null) {
      return known;
    }
    Node<R> node = branch;
    while (node instanceof Branch<R> next && next.look.isForChoiceLike(branch.look)) {
      node = next(next, view);
    }
    if (node != null) {
      branch.past.add(whole, node);
      memory.grown(1);
    }
    return node;
  }

  private synchronized void remember(Trail trail, R result) {
    if (trail.size() == 0) {
      root = new Leaf<>(result);
      return;
    }
    if (root == null) {
      root = new Branch<>(trail.look(0));
    }
    Node<R> node = root;
    int last = trail.size() - 1;
    int more = 0;
    for (int i = 0; i <= last; i++) {
      if (!(node instanceof Branch<R> branch) || !branch.look.isLike(trail.look(i))) {
        throw new IllegalStateException("what was read does not follow from what was read before");
      }
      Object value = trail.value(i);
      node = branch.get(value);
      if (node == null) {
        node = i == last ? new Leaf<>(result) : new Branch<>(trail.look(i + 1));
        branch.add(value, node);
        more++;
      }
    }
    memory.grown(more);
  }
}
