import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

/** The cookie in which a browser bears its session; what the transport does with it is not the resolver's business. */
export interface SessionCookie {
  readonly value: string | undefined;
  set(session: string): void;
  clear(): void;
}

export const sessionCookieName = 'mingjian_session';

/** Resolver parameter: the session's cookie of this request. */
export const CurrentSessionCookie = createParamDecorator(
  (_: unknown, context: ExecutionContext): SessionCookie =>
    GqlExecutionContext.create(context).getContext<{ readonly sessionCookie: SessionCookie }>().sessionCookie,
);
