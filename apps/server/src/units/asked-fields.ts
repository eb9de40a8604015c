import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** By the first node of a field: a query that is kept compiled is walked once. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * What is asked for below a field, as paths: `nodes.latestReport.received`. Directives are not looked at: what is
 * skipped counts as asked for.
 */
export function askedFields({ fieldNodes, fragments }: LookedAhead): ReadonlySet<string> {
  const [first] = fieldNodes;
  const found = first && known.get(first);
  if (found) return found;
  const paths = new Set<string>();
  for (const { selectionSet } of fieldNodes) if (selectionSet) collect(selectionSet, '', fragments, paths);
  if (first) known.set(first, paths);
  return paths;
}

export type LookedAhead = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

function collect(set: SelectionSetNode, prefix: string, fragments: Fragments, paths: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, prefix, fragments, paths);
    } else if (selection.kind === 'FragmentSpread') {
      const fragment = fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, prefix, fragments, paths);
    } else {
      const path = `${prefix}${selection.name.value}`;
      paths.add(path);
      if (selection.selectionSet) collect(selection.selectionSet, `${path}.`, fragments, paths);
    }
  }
}
