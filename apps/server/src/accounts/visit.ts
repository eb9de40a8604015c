import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** From where somebody comes to the door. */
export interface Visit {
  /** Whole, for counting wrong passwords only: it is never stored as it is. */
  readonly address: string;
  /** `Chrome · Windows`; null where the browser does not say. */
  readonly browser: string | null;
  /** What makes this browser known to belong to an account's owner; undefined the first time. */
  readonly knownBrowser: string | undefined;
  /** Has the browser bear it from now on. */
  remember(browser: string): void;
}

/** Resolver parameter: from where this request comes. */
export const CurrentVisit = createParamDecorator(
  (_: unknown, context: ExecutionContext): Visit =>
    GqlExecutionContext.create(context).getContext<{ readonly visit: Visit }>().visit,
);
