import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

/** How often an open page asks whether anything changed; unchanged costs the server one 304. */
const askAgainMs = 5000;

export interface LiveAnswer<Data> {
  /** The latest answer; while another year or filter loads, the one before it. */
  readonly data: Data | undefined;
  /** The figures shown are not those asked for yet. */
  readonly stale: boolean;
  readonly error: Error | undefined;
  readonly again: () => void;
}

interface LiveOptions {
  /** Nothing is asked while true. */
  readonly skip?: boolean;
  /** False for what does not change while a page is open. */
  readonly live?: boolean;
  /** More often than usual for what a person waits for; never before the last answer is there. */
  readonly everyMs?: number;
}

/** Asks, and asks again while the page is in sight. What was shown stays until the new answer is there. */
export function useLiveQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { skip = false, live = true, everyMs = askAgainMs }: LiveOptions = {},
): LiveAnswer<Data> {
  const result = useQuery<Data, OperationVariables>(document, {
    variables,
    skip,
    pollInterval: live ? everyMs : 0,
    skipPollAttempt: () => window.document.hidden,
  });
  return {
    data: result.data ?? result.previousData,
    stale: result.data === undefined,
    error: result.error,
    again: () => void result.refetch(),
  };
}
