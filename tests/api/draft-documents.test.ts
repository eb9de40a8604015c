import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { FilingClient } from './filing-client.js';
import { IntakeClient } from './intake-client.js';
import { at, startWorld } from './world.js';
import type { World } from './world.js';

let world: World;
const unit = '990101100';

const ownReport = `洛阳市某镇2025年政府信息公开工作年度报告

一、总体情况
2025年，我镇主动公开政府信息120条，举办培训2次，接受培训48人次。建立了政府信息公开保密审查制度。

五、存在的主要问题及改进情况
一是公开不够及时。改进情况：建立台账，明确专人按月核对。

六、其他需要报告的事项
没有需要报告的事项。
`;

beforeAll(async () => {
  world = await startWorld();
  await world.county({ units: [{ code: unit }, { code: '990101101' }], years: [2024, 2025] });
});

async function clientOf(role: 'CLERK' | 'SUPERVISOR', scope: string) {
  const token = await world.token(role, scope);
  const intake = new IntakeClient(world, { token });
  return {
    token,
    post: (text: string) => intake.post(text, { name: '我镇的草稿.txt', type: 'text/plain' }),
    fetch: (sha256: string) => intake.fetch(sha256),
    async read(sha256: string, year = 2025, of = unit): Promise<unknown> {
      const { body } = await world.graphql(
        `query D($unit: String!, $year: Int!, $sha256: String!) {
          it: draftDocument(unit: $unit, year: $year, sha256: $sha256) {
            document { name } reading { reportYear unitName doubts { why { zh } } } problems { code }
            content { year formatFound title statements { measure value } practices { practice names }
              sections { id text nothingToReport } } } }`,
        { unit: of, year, sha256 },
        { token },
      );
      return at(body, 'errors', 0, 'extensions', 'code') ?? at(body, 'data', 'it');
    },
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a document that a unit brings for its own draft', () => {
  test('is read for its people, and no report comes of it by itself', async () => {
    const clerk = await clientOf('CLERK', unit);
    expect(await clerk.post(ownReport)).toMatchObject({ status: 200, body: { sha256: hashOf(ownReport) } });
    expect(await clerk.read(hashOf(ownReport))).toMatchObject({
      document: { name: '我镇的草稿.txt' },
      reading: { reportYear: 2025 },
      problems: [],
      content: {
        year: 2025,
        formatFound: 'revised-2021',
        statements: expect.arrayContaining([{ measure: 'disclosure.items', value: 120 }]),
        practices: expect.arrayContaining([expect.objectContaining({ practice: 'rules.secrecyReview' })]),
        sections: expect.arrayContaining([
          expect.objectContaining({ id: 'problems', text: expect.stringContaining('公开不够及时') }),
        ]),
      },
    });
    expect(await new FilingClient(world, { token: clerk.token }).report(unit, 2025)).toBeNull();
    const [versions] = await world.database.query('select count(*) as n from report_version');
    expect(versions).toEqual({ n: 0 });
  });

  test('is no business of the county or of a sister unit, and nobody takes it in', async () => {
    const clerk = await clientOf('CLERK', unit);
    await clerk.post('甲镇的底稿，2025年');
    const hash = hashOf('甲镇的底稿，2025年');
    const supervisor = await clientOf('SUPERVISOR', '990101');
    expect((await supervisor.fetch(hash)).status).toBe(404);
    expect(await supervisor.read(hash)).toBe('FORBIDDEN');
    const sister = await clientOf('CLERK', '990101101');
    expect(await sister.read(hash, 2025, '990101101')).toBeNull();
    expect(await sister.read(hash)).toBeNull();
    const { body } = await world.graphql(
      `{ documentReading(sha256: "${hash}") { basedOn } }`,
      {},
      { token: supervisor.token },
    );
    expect(at(body, 'data', 'documentReading')).toBeNull();
  });

  test('that is nothing to be read is answered with what is wrong', async () => {
    const clerk = await clientOf('CLERK', unit);
    const bytes = 'PK\u0003\u0004\u0014\u0000';
    await clerk.post(bytes);
    expect(await clerk.read(hashOf(bytes))).toMatchObject({
      content: null,
      problems: [{ code: 'DOCUMENT_UNREADABLE' }],
    });
  });
});
