import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { browserProgram } from './browser-program.js';
import type { Credentials } from './credentials.js';
import type { Person } from './served-county.js';
import { signInWindow } from './signing-in.js';

/** An office computer's window and a telephone's. */
export const screens = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

export interface Window {
  readonly screen?: keyof typeof screens;
}

export interface Journeys {
  /** A window of somebody who is not signed in. */
  visitor(window?: Window): Promise<Page>;
  /** A window of a person who is. */
  person(person: Person, window?: Window): Promise<Page>;
}

/** One for all files: it ends with the process that runs them. */
let browser: Promise<Browser> | undefined;

/**
 * Windows of a browser for the tests of a file; a page is closed after its test. Nothing may go wrong in any of
 * them unseen: a complaint in the console, a request that fails or is refused, or one to another host fails the test.
 */
export function useJourneys(): Journeys {
  const { origin, people } = inject('county');
  const windows = new Map<string, Promise<BrowserContext>>();
  const opened: BrowserContext[] = [];
  const troubles: string[] = [];

  afterAll(() => Promise.all(opened.map((context) => context.close())));
  afterEach(async () => {
    await Promise.all(opened.flatMap((context) => context.pages()).map((page) => page.close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  async function openWindow({ screen = 'desk' }: Window): Promise<BrowserContext> {
    browser ??= chromium.launch(browserProgram);
    const context = await (
      await browser
    ).newContext({
      baseURL: origin,
      viewport: screens[screen],
      hasTouch: screen === 'phone',
      // What moves is drawn sixty times a second, by the processor that the server works on.
      reducedMotion: 'reduce',
    });
    opened.push(context);
    context.setDefaultTimeout(20_000);
    watch(context, origin, (trouble) => troubles.push(trouble));
    return context;
  }

  async function windowOf(person: Person, window: Window): Promise<BrowserContext> {
    const context = await openWindow(window);
    await signInWindow(context, origin, people[person]);
    return context;
  }

  return {
    visitor: async (window = {}) => (await openWindow(window)).newPage(),
    async person(person, window = {}) {
      const key = JSON.stringify([person, window]);
      const known = windows.get(key) ?? windowOf(person, window);
      windows.set(key, known);
      return (await known).newPage();
    },
  };
}

/** Fills the sign-in page that is open, and waits until it has been left. */
export async function signIn(page: Page, { name, password }: Credentials): Promise<void> {
  await page.getByLabel('账号').fill(name);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
}

/** Opens an address and waits until the page says what it found. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

/** Only a test that takes its window off the net meets it. */
const takenOffTheNet = 'net::ERR_INTERNET_DISCONNECTED';

function watch(context: BrowserContext, origin: string, tell: (trouble: string) => void): void {
  context.on('console', (message) => {
    if (message.text().includes(takenOffTheNet)) return;
    if (message.type() === 'error' || message.type() === 'warning')
      tell(`${message.type()} in the console: ${message.text()}`);
  });
  context.on('weberror', (error) => tell(`not caught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      tell(`asked another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left takes back what it asked for.
    if (why !== 'net::ERR_ABORTED' && why !== takenOffTheNet) tell(`${why}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()}: ${response.url()}`);
  });
}
