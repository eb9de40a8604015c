import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookieName } from '../accounts/session-cookie.js';
import type { SessionCookie } from '../accounts/session-cookie.js';
import { sessionMs } from '../accounts/sign-in.service.js';
import type { HttpOptions } from './http-options.js';

/** The session's cookie: never read by scripts, never sent along from other sites. */
export function sessionCookieOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicOrigin }: Pick<HttpOptions, 'publicOrigin'>,
): SessionCookie {
  const attributes = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicOrigin?.startsWith('https://') === true,
  } as const;
  return {
    value: request.cookies[sessionCookieName],
    set: (session) =>
      void reply.setCookie(sessionCookieName, session, { ...attributes, maxAge: sessionMs / 1000 }),
    clear: () => void reply.clearCookie(sessionCookieName, attributes),
  };
}
