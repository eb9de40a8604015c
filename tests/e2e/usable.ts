import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** How many pixels the page is wider than its window. */
export const widthTooMuch = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** What depends on how a page is drawn: in other colours and another size it can be wrong anew. */
const rulesOnLooks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * What the engine finds serious or worse, each with the first element that shows it; of a page that was looked at before,
 * maybe only within what is new.
 */
export async function violations(
  page: Page,
  of: 'everything' | 'looks' = 'everything',
  within = 'body',
): Promise<readonly string[]> {
  await page.evaluate(`if (!window.axe) { ${axe.source} }`);
  return page.evaluate(
    async ([rules, place]) => {
      const engine = (window as unknown as { readonly axe: typeof axe }).axe;
      const { violations } = await engine.run(place, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    [of === 'looks' && rulesOnLooks, within] as const,
  );
}

/** Tables without a name or without a head. */
export async function namelessTables(page: Page): Promise<readonly string[]> {
  const tables = page.getByRole('main').locator('table');
  return tables.evaluateAll((all) =>
    all
      .filter(
        (table) =>
          !table.querySelector('th') ||
          !(
            table.querySelector('caption') ??
            table.getAttribute('aria-label') ??
            table.getAttribute('aria-labelledby')
          ),
      )
      .map((table) => table.outerHTML.slice(0, 160)),
  );
}
