import type { Page } from 'playwright-core';

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly invalid: boolean;
}

/** What the browser tells a screen reader of the first element with a role and all within it, in order. */
export async function accessibleNodes(page: Page, within: string): Promise<readonly AccessibleNode[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (value: { readonly value?: unknown } | undefined): string =>
    typeof value?.value === 'string' ? value.value.trim() : '';
  const first = nodes.find(({ ignored, role }) => !ignored && told(role) === within);
  const found: AccessibleNode[] = [];
  const collect = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored)
      found.push({
        role: told(node.role),
        name: told(node.name),
        description: told(node.description),
        invalid: (node.properties ?? []).some(
          ({ name, value }) => name === 'invalid' && told(value) === 'true',
        ),
      });
    node.childIds?.forEach(collect);
  };
  if (first) collect(first.nodeId);
  return found;
}
