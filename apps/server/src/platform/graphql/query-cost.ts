import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { limits } from './limits.js';
import { fragmentsOf } from './query-depth.js';

/** Entries that a list without pages can have at most, by the type of its entries. */
const longestLists: Readonly<Record<string, number>> = {
  Figure: 200,
  ReadFigure: 200,
  ReadStatement: 100,
  ReadPractice: 50,
  Repair: 2000,
  TextRange: 100,
  Doubt: 50,
  Improvement: 50,
  Statement: 50,
  Practice: 20,
  Finding: 20,
  RuleOutcome: 80,
  Explanation: 20,
  MatrixCell: 10,
  // A report's tree has some hundred rules over its items, most of them with a few instances.
  RuleNode: 15,
  InstanceNode: 5,
  SchemeEffectRow: 300,
  PracticeColumn: 20,
  SumSeries: 60,
  ComparisonSeries: 500,
  ComparisonMedian: 60,
  UnitChange: 30,
  MeasureChange: 30,
  Measure: 60,
  Rule: 60,
  FormatRow: 30,
  Coverage: 20,
  CycleSummary: 30,
  OpeningBalances: 300,
  HistoryYear: 30,
  AlikeReports: 100,
  ChangedAfterPublication: 100,
  MeasureHistory: 60,
  PracticeHistory: 20,
  MandatesOfYear: 30,
  UnitPromise: 200,
  PromiseFollowUp: 5,
  FollowUpPassage: 3,
  Remark: 50,
  ReportStep: 100,
};
const usualList = 10;
const pagedChild = 'nodes';

/**
 * Objects that an answer can hold at most: sizes of pages multiplied, scalars free, of an abstract type the costliest
 * member. Needs no valid document: what the schema lacks costs nothing and is refused later.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();

  /** Cost of what a selection asks of one object of a type. `page` is the size of the page it heads, if it does. */
  function selected(
    set: SelectionSetNode,
    type: GraphQLObjectType,
    page: number | null,
    within: ReadonlySet<string>,
  ): number {
    return set.selections.reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const field = type.getFields()[selection.name.value];
          return field ? sum + ofField(selection, field, page, within) : sum;
        }
        case Kind.INLINE_FRAGMENT: {
          const on = selection.typeCondition?.name.value;
          return on === undefined || holdsFor(on, type)
            ? sum + selected(selection.selectionSet, type, page, within)
            : sum;
        }
        case Kind.FRAGMENT_SPREAD:
          return sum + ofFragment(selection.name.value, type, page, within);
      }
    }, 0);
  }

  function ofFragment(
    name: string,
    type: GraphQLObjectType,
    page: number | null,
    within: ReadonlySet<string>,
  ): number {
    const fragment = fragments.get(name);
    if (!fragment || within.has(name) || !holdsFor(fragment.typeCondition.name.value, type)) return 0;
    const key = `${name} ${type.name} ${page ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const cost = selected(fragment.selectionSet, type, page, new Set([...within, name]));
    known.set(key, cost);
    return cost;
  }

  function ofField(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    page: number | null,
    within: ReadonlySet<string>,
  ): number {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return 0;
    const times = isList(field.type)
      ? node.name.value === pagedChild && page !== null
        ? page
        : (longestLists[type.name] ?? usualList)
      : 1;
    const set = node.selectionSet;
    if (!set) return times;
    const members = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const inside = members.map((member) => selected(set, member, pageOf(node, field), within));
    return times * (1 + Math.max(0, ...inside));
  }

  function holdsFor(condition: string, type: GraphQLObjectType): boolean {
    const on = schema.getType(condition);
    if (on === type) return true;
    return (isAbstractType(on) || isInterfaceType(on)) && schema.isSubType(on, type);
  }

  const root = schema.getRootType(operation.operation);
  return root ? selected(operation.selectionSet, root, null, new Set()) : 0;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** The size of the page that a field asks for, or null where it has no pages. */
function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return null;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (given === undefined)
    return typeof argument.defaultValue === 'number' ? argument.defaultValue : limits.variablePage;
  return given.kind === Kind.INT ? Math.max(1, Number(given.value)) : limits.variablePage;
}
