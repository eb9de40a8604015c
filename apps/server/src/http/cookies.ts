import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookieName } from '../accounts/session-cookie.js';
import type { SessionCookie } from '../accounts/session-cookie.js';
import { knownBrowserMs, sessionMs } from '../accounts/sessions.service.js';
import { browserWords } from '../accounts/browser-words.js';
import type { Visit } from '../accounts/visit.js';
import type { HttpOptions } from './http-options.js';

const browserCookieName = 'mingjian_browser';

/** Never read by scripts, never sent along from other sites. */
function attributesOf({ publicOrigin }: Pick<HttpOptions, 'publicOrigin'>) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicOrigin?.startsWith('https://') === true,
  } as const;
}

/** The session's cookie. */
export function sessionCookieOf(
  request: FastifyRequest,
  reply: FastifyReply,
  options: Pick<HttpOptions, 'publicOrigin'>,
): SessionCookie {
  const attributes = attributesOf(options);
  return {
    value: request.cookies[sessionCookieName],
    set: (session) =>
      void reply.setCookie(sessionCookieName, session, { ...attributes, maxAge: sessionMs / 1000 }),
    clear: () => void reply.clearCookie(sessionCookieName, attributes),
  };
}

/** From where a request comes, and the cookie by which its browser is known again at the door. */
export function visitOf(
  request: FastifyRequest,
  reply: FastifyReply,
  options: Pick<HttpOptions, 'publicOrigin'>,
): Visit {
  const attributes = { ...attributesOf(options), maxAge: knownBrowserMs / 1000 };
  const known = request.cookies[browserCookieName];
  return {
    address: request.ip,
    browser: browserWords(request.headers['user-agent']),
    knownBrowser: known === '' ? undefined : known,
    remember: (browser) => void reply.setCookie(browserCookieName, browser, attributes),
  };
}
