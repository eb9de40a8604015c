import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { badValueReasons } from '@mingjian/domain';
import { troubleOf } from '../../api/trouble';
import type { Trouble } from '../../api/trouble';
import type { Words } from '../../messages/use-words';
import { acceptReportsMutation } from './review-queries';

/** What came of an act at the desk. */
export type ReviewOutcome =
  | { readonly kind: 'DONE' }
  /** The unit has filed another version, or somebody else has decided. */
  | { readonly kind: 'CHANGED_MEANWHILE' }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly reasons: readonly string[] }
  | { readonly kind: 'NOT_TAKEN'; readonly trouble: Trouble };

/** An answer of any of the desk's mutations: its type alone, or a problem with its facts. */
interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly places?: readonly { readonly path: string; readonly reason: string }[];
}

/** Does one act; every answer of the server is an outcome, also that there is none. */
export async function act<Input>(
  client: ApolloClient,
  mutation: TypedDocumentNode<{ readonly outcome: Answer }, { readonly input: Input }>,
  input: Input,
): Promise<ReviewOutcome> {
  try {
    const { data } = await client.mutate<{ readonly outcome: Answer }>({
      mutation,
      variables: { input },
    });
    return data ? outcomeOf(data.outcome) : { kind: 'NOT_TAKEN', trouble: { kind: 'unreachable' } };
  } catch (error) {
    return { kind: 'NOT_TAKEN', trouble: troubleOf(error) };
  }
}

export interface ReportToAccept {
  readonly unit: string;
  readonly year: number;
  readonly basedOn: number;
}

/** Accepts many at once: an outcome for each, in their order. */
export async function acceptAll(
  client: ApolloClient,
  reports: readonly ReportToAccept[],
): Promise<readonly ReviewOutcome[]> {
  const same = (outcome: ReviewOutcome): readonly ReviewOutcome[] => reports.map(() => outcome);
  try {
    const { data } = await client.mutate({
      mutation: acceptReportsMutation,
      variables: { input: { reports } },
    });
    const answer = data?.outcome;
    if (!answer) return same({ kind: 'NOT_TAKEN', trouble: { kind: 'unreachable' } });
    return answer.__typename === 'ReportsAccepted'
      ? answer.outcomes.map(outcomeOf)
      : same({ kind: 'REFUSED', message: answer.message, reasons: [] });
  } catch (error) {
    return same({ kind: 'NOT_TAKEN', trouble: troubleOf(error) });
  }
}

function outcomeOf({ code, message = '', places = [] }: Answer): ReviewOutcome {
  if (code === undefined) return { kind: 'DONE' };
  if (code === 'REPORT_CHANGED_MEANWHILE' || code === 'REPORT_LOCKED') return { kind: 'CHANGED_MEANWHILE' };
  return { kind: 'REFUSED', message, reasons: places.map(({ reason }) => reason) };
}

/** What a person is told of an act that was not done. */
export function refusalWords(
  outcome: Exclude<ReviewOutcome, { readonly kind: 'DONE' }>,
  { say, text }: Pick<Words, 'say' | 'text'>,
): string {
  switch (outcome.kind) {
    case 'CHANGED_MEANWHILE':
      return say('review.changedMeanwhile');
    case 'REFUSED':
      return [
        outcome.message,
        ...outcome.reasons.map((reason) => (isKnown(reason) ? text(badValueReasons[reason]) : reason)),
      ].join(say('sentence.colon'));
    case 'NOT_TAKEN':
      return say(
        outcome.trouble.kind === 'storage full'
          ? 'trouble.storageFull'
          : outcome.trouble.kind === 'forbidden'
            ? 'trouble.forbidden'
            : 'review.notTaken',
      );
  }
}

function isKnown(reason: string): reason is keyof typeof badValueReasons {
  return reason in badValueReasons;
}
