import { Kind } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How deep an operation's fields are nested: those that ask about the schema itself apart. */
export interface Depth {
  readonly data: number;
  readonly introspection: number;
}

const none: Depth = { data: 0, introspection: 0 };

/** Counts over fragments, each once, so that a few lines cannot make it count for hours. */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): Depth {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Depth>();

  function below(selections: SelectionSetNode, within: ReadonlySet<string>): Depth {
    return selections.selections.reduce<Depth>((deepest, selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          if (selection.name.value === '__typename') return deepest;
          const inside = selection.selectionSet ? below(selection.selectionSet, within) : none;
          const one = { data: inside.data + 1, introspection: inside.introspection };
          return deeper(deepest, selection.name.value.startsWith('__') ? asIntrospection(one) : one);
        }
        case Kind.INLINE_FRAGMENT:
          return deeper(deepest, below(selection.selectionSet, within));
        case Kind.FRAGMENT_SPREAD:
          return deeper(deepest, ofFragment(selection.name.value, within));
      }
    }, none);
  }

  function ofFragment(name: string, within: ReadonlySet<string>): Depth {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    // A fragment inside itself is refused as no query at all; it must only not keep us here.
    if (!fragment || within.has(name)) return none;
    const depth = below(fragment.selectionSet, new Set([...within, name]));
    known.set(name, depth);
    return depth;
  }

  return below(operation.selectionSet, new Set());
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function deeper(one: Depth, other: Depth): Depth {
  return {
    data: Math.max(one.data, other.data),
    introspection: Math.max(one.introspection, other.introspection),
  };
}

function asIntrospection({ data, introspection }: Depth): Depth {
  return { data: 0, introspection: Math.max(data, introspection) };
}
