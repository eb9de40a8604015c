import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { demonstrationPlan } from '@mingjian/server/demonstration/generator/plan';
import { plantedCases } from '@mingjian/server/demonstration/generator/planted';
import { expect, test } from 'vitest';
import { archiveList, dayList, plantedTable } from './page-lists.js';

const path = resolve(import.meta.dirname, '../../docs/demonstration.md');

function withList(page: string, name: string, list: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  expect(page).toMatch(marked);
  return page.replace(marked, (_, begin: string, end: string) => `${begin}\n${list}\n\n${end}`);
}

test('the page on the demonstration lists what the plan holds', async () => {
  const plan = demonstrationPlan();
  const table = plantedTable(plan);
  expect(table.split('\n')).toHaveLength(plantedCases.length + 2);
  const page = withList(readFileSync(path, 'utf8'), 'planted cases', table);
  const withDays = withList(page, 'days', dayList(plan));
  await expect(withList(withDays, 'archive days', archiveList(plan))).toMatchFileSnapshot(path);
});
