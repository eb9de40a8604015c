import { getOperationAST, GraphQLError, parse, print, separateOperations, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Refusal } from '../refusals.js';
import { demandShallow } from './demand-shallow.js';
import { limits } from './limits.js';
import { costOf } from './query-cost.js';
import { depthOf, fragmentsOf } from './query-depth.js';

/** One operation that may be run. */
export interface Operation {
  /** Its text with the fragments it needs and no other operation: compiled once, it cannot be taken for another. */
  readonly source: string;
  readonly node: OperationDefinitionNode;
  readonly isMutation: boolean;
  readonly rootFields: readonly string[];
  readonly cost: number;
}

/** Reads a query and holds it against the limits. Throws a Refusal; the same text is always answered alike. */
export function analyseDocument(
  schema: GraphQLSchema,
  source: string,
  operationName: string | null,
): Operation {
  const document = parsed(source);
  const node = getOperationAST(document, operationName);
  if (!node) throw badQuery('There is no such operation, or there are several and none is named');
  if (!schema.getRootType(node.operation)) throw badQuery(`There is no ${node.operation} here`);
  holdAgainstLimits(schema, document, node);
  const problems = validate(schema, document, undefined, { maxErrors: 5 });
  if (problems.length > 0) throw badQuery(problems.map(({ message }) => message).join(' '));
  return {
    source: hasOthers(document)
      ? print(separateOperations(document)[operationName ?? ''] ?? document)
      : source,
    node,
    isMutation: node.operation === 'mutation',
    rootFields: rootFieldsOf(document, node),
    cost: costOf(schema, document, node),
  };
}

function parsed(source: string): DocumentNode {
  try {
    demandShallow(source);
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw badQuery(error.message);
  }
}

function holdAgainstLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: OperationDefinitionNode,
): void {
  const { data, introspection } = depthOf(document, node);
  if (data > limits.depth) throw new Refusal('TOO_DEEP', { limit: limits.depth, depth: data });
  if (introspection > limits.introspectionDepth)
    throw new Refusal('TOO_DEEP', { limit: limits.introspectionDepth, depth: introspection });
  const rootFields = rootFieldsOf(document, node).length;
  if (rootFields > limits.rootFields)
    throw new Refusal('TOO_COSTLY', { limitOfFields: limits.rootFields, fields: rootFields });
  const cost = costOf(schema, document, node);
  if (cost > limits.cost) throw new Refusal('TOO_COSTLY', { limit: limits.cost, cost });
}

/** Names of the operation's own fields, as often as they are asked for; `__typename` costs nothing. */
function rootFieldsOf(document: DocumentNode, node: OperationDefinitionNode): readonly string[] {
  const fragments = fragmentsOf(document);
  const fields: string[] = [];
  const open = [{ set: node.selectionSet, within: new Set<string>() }];
  for (let next = open.pop(); next !== undefined && fields.length <= limits.rootFields; next = open.pop()) {
    for (const selection of next.set.selections) {
      if (selection.kind === 'Field') {
        if (selection.name.value !== '__typename') fields.push(selection.name.value);
      } else if (selection.kind === 'InlineFragment') {
        open.push({ set: selection.selectionSet, within: next.within });
      } else {
        const name = selection.name.value;
        const set = fragments.get(name)?.selectionSet;
        if (set && !next.within.has(name)) open.push({ set, within: new Set([...next.within, name]) });
      }
    }
  }
  return fields;
}

function hasOthers(document: DocumentNode): boolean {
  return document.definitions.filter(({ kind }) => kind === 'OperationDefinition').length > 1;
}

export function badQuery(detail: string): Refusal {
  return new Refusal('BAD_QUERY', {}, { zh: detail, en: detail });
}
