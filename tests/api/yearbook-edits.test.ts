import type { BoundDocument, Run } from '@mingjian/yearbook';
import { beforeAll, expect, test } from 'vitest';
import { aReport, applications } from './a-report.js';
import { filed } from './compared-county.js';
import { at, startWorld } from './world.js';

const world = await startWorld({ now: new Date('2026-02-10T02:00:00Z') });
const region = '990101';
let regionId = '';
let supervisor = '';
let clerk = '';
let observer = '';

beforeAll(async () => {
  ({ regionId } = await world.county({
    units: [{ code: '990101100' }, { code: '990101101' }],
    years: [2025],
  }));
  supervisor = await world.token('SUPERVISOR', region);
  observer = await world.token('OBSERVER', region);
  clerk = await world.token('APPROVER', region);
  await filed(world, clerk, aReport('990101100', 2025, applications(7)));
});

async function yearbook(basis = 'LATEST_FILED', token = supervisor) {
  const { body } = await world.graphql(
    `query Y($region: String!, $basis: Basis!) {
      yearbook(region: $region, year: 2025, kind: COMPARATIVE, basis: $basis) {
        document edits { key revision stands editedBy } mayOrder } }`,
    { region, basis },
    { token },
  );
  const found = at(body, 'data', 'yearbook');
  if (found === null || found === undefined) throw new Error(JSON.stringify(body));
  return found as {
    readonly document: BoundDocument;
    readonly edits: readonly unknown[];
    readonly mayOrder: boolean;
  };
}

async function edit(
  key: string,
  runs: readonly Run[] | null,
  basedOn: number,
  token = supervisor,
): Promise<unknown> {
  const about = { region, year: 2025, kind: 'COMPARATIVE', basis: 'LATEST_FILED', locale: 'zh' };
  const { body } = await world.graphql(
    `mutation E($input: EditParagraphInput!) { editParagraph(input: $input) { __typename
      ... on Problem { code message } ... on ParagraphEdited { revision }
      ... on ParagraphChangedMeanwhile { current basedOn } ... on BadValue { places { path reason } } } }`,
    { input: { ...about, key, runs, basedOn } },
    { token },
  );
  return at(body, 'data', 'editParagraph') ?? at(body, 'errors', 0, 'extensions', 'code');
}

/** The first paragraph that says a figure. */
async function paragraph(basis?: string) {
  const { document } = await yearbook(basis);
  for (const block of document.blocks)
    if (block.kind === 'PARAGRAPH')
      for (const run of block.runs) if ('figure' in run) return { ...block, figure: run.figure };
  throw new Error('No paragraph says a figure');
}

test('a paragraph says what the county wrote, over every basis, until it takes its words back', async () => {
  const { key, figure, runs: generated } = await paragraph();
  const runs: readonly Run[] = [{ words: '本县共' }, { figure }, { words: '件。' }];
  expect(await edit(key, runs, 0)).toMatchObject({ revision: 1 });
  expect((await paragraph()).runs).toEqual(runs);
  const { edits, document } = await yearbook();
  expect(edits).toEqual([{ key, revision: 1, stands: true, editedBy: `SUPERVISOR ${region}` }]);
  expect(document.manifest.edits).toEqual([{ key, runs }]);

  // Whatever comes in, the words stay and the figure follows.
  await filed(world, clerk, aReport('990101101', 2025, applications(5)));
  expect((await paragraph()).runs).toEqual(runs);

  expect(await edit(key, null, 1)).toMatchObject({ revision: 2 });
  const after = await yearbook();
  expect(after.edits).toMatchObject([{ revision: 2, stands: false }]);
  expect(after.document.manifest.edits).toEqual([]);
  // The generated words are those of two reports now.
  expect((await paragraph()).runs[0]).toEqual(generated[0]);
});

test('of two who edit at once the second is told', async () => {
  const { key, figure } = await paragraph();
  const [first, second] = await Promise.all([
    edit(key, [{ words: '甲' }, { figure }], 2),
    edit(key, [{ words: '乙' }, { figure }], 2),
  ]);
  const outcomes = [first, second].map((one) => at(one, '__typename'));
  expect([...outcomes].sort()).toEqual(['ParagraphChangedMeanwhile', 'ParagraphEdited']);
  expect(await edit(key, [{ words: '丙' }], 2)).toMatchObject({ current: 3, basedOn: 2 });
  expect(await edit(key, [{ words: '丙' }], 0)).toMatchObject({ code: 'PARAGRAPH_CHANGED_MEANWHILE' });
});

test('a figure is named, never written: one that the document has not, and what is too long, is refused', async () => {
  const { key } = await paragraph();
  expect(await edit(key, [{ words: '共' }, { figure: 'no.such.figure' }], 3)).toMatchObject({
    places: [{ path: 'runs[1].figure', reason: 'UNKNOWN_NAME' }],
  });
  expect(await edit(key, [{ words: '长'.repeat(4001) }], 3)).toMatchObject({
    places: [{ path: 'runs[0].words', reason: 'TOO_LONG' }],
  });
  const many = [{ words: '长'.repeat(3000) }, { words: '长'.repeat(3000) }];
  expect(await edit(key, many, 3)).toMatchObject({ places: [{ path: 'runs', reason: 'TOO_LONG' }] });
  expect(await edit(key, [{ words: ' ' }], 3)).toMatchObject({ places: [{ path: 'runs', reason: 'EMPTY' }] });
  expect(await edit(key, [{ words: '空\0字' }], 3)).toMatchObject({
    places: [{ path: 'runs[0].words', reason: 'FORBIDDEN_CHARACTER' }],
  });
});

test('what is no paragraph of the document is not edited, nor by who may not', async () => {
  const { key } = await paragraph();
  expect(await edit('no.such.paragraph', [{ words: '一' }], 0)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await edit(key, [{ words: '一' }], 3, observer)).toBe('FORBIDDEN');
  expect(await yearbook('ACCEPTED', observer)).toMatchObject({ mayOrder: false });
});

test('each edit stands in the log, without its words', async () => {
  const acts = await world.database.query<{ readonly detail: unknown }>(
    `select detail from event where region_id = $1 and act = 'PARAGRAPH_EDITED' order by sequence`,
    [regionId],
  );
  const { key } = await paragraph();
  expect(acts.map(({ detail }) => detail)).toEqual(
    [1, 2, 3].map((revision) => ({ document: 'COMPARATIVE', locale: 'zh', paragraph: key, revision })),
  );
});
