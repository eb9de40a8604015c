import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { isDiskFull } from '../platform/disk-full.js';
import type { Locale } from '../platform/locale.js';
import { Refusal, refusals } from '../platform/refusals.js';
import type { RefusalCode } from '../platform/refusals.js';

/** An error as it leaves the server: a code for programs, a sentence for people, nothing of our insides. */
export interface AnswerError {
  readonly message: string;
  readonly path?: GraphQLFormattedError['path'];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: RefusalCode };
}

export function refusalError(refusal: Refusal, locale: Locale): AnswerError {
  const message = refusals[refusal.code].message[locale];
  return {
    message: refusal.detail === null ? message : `${message} ${refusal.detail[locale]}`,
    extensions: { code: refusal.code, ...refusal.facts },
  };
}

/** What a fault of ours is called in the log and in what people report to us. */
function faultNumber(): string {
  return randomBytes(3).toString('hex').toUpperCase();
}

/** Masks one error of an execution; `onFault` is told what only the log may know. */
export function answerError(
  error: GraphQLError,
  locale: Locale,
  onFault: (number: string, cause: unknown) => void,
): AnswerError {
  const { originalError: cause, path } = error;
  const where = path === undefined ? {} : { path };
  if (cause instanceof Refusal) return { ...refusalError(cause, locale), ...where };
  return { ...refusalError(refusalOfFault(cause ?? error, onFault), locale), ...where };
}

/** What is told of a fault; the log gets the rest, under the same number. */
export function refusalOfFault(cause: unknown, onFault: (number: string, cause: unknown) => void): Refusal {
  const number = faultNumber();
  onFault(number, cause);
  return new Refusal(isDiskFull(cause) ? 'STORAGE_FULL' : 'INTERNAL', { number });
}
