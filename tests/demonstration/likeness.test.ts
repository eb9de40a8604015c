import { nearestOwnYear, nearestPeer, plainer, reportPrint, textParts } from '@mingjian/domain';
import { demonstrationPlan } from '@mingjian/server/demonstration/generator/plan';
import { stories } from '@mingjian/server/demonstration/generator/stories';
import { expect, test } from 'vitest';

const plan = demonstrationPlan();
const places = ['孟津县', '孟津区', '洛阳市', '河南省'];
const plain = plainer([...places, ...plan.map(({ unit }) => unit.name)]);
const reports = plan.flatMap(({ unit, year, latest }) =>
  latest === null
    ? []
    : [{ code: unit.code, name: unit.name, year, print: reportPrint(textParts(latest, null), plain) }],
);
const asked = reports.map((report) => ({ key: report, print: report.print }));

test('of all units and years one overview is another’s, and both are found', () => {
  const found = reports.flatMap((own) => {
    // Of the county before this one a unit's own past has another code.
    const peers = asked.filter(
      ({ key }) => key.year <= own.year && key.code !== own.code && key.name !== own.name,
    );
    const { nearest } = nearestPeer(own.print, peers);
    return nearest ? [[own.year, own.name, nearest.key.name, nearest.section, nearest.similarity]] : [];
  });
  const [{ year }] = stories.copiedOverviews;
  expect(found).toEqual([
    [year, '会盟镇', '朝阳镇', 'overview', 1],
    [year, '朝阳镇', '会盟镇', 'overview', 1],
  ]);
});

test('no report says again what an earlier one of its unit said', () => {
  const found = reports.flatMap((own) => {
    const earlier = asked.filter(({ key }) => key.code === own.code && key.year < own.year);
    const { nearest } = nearestOwnYear(own.print, earlier);
    return nearest ? [[own.name, own.year, nearest.key.year]] : [];
  });
  expect(found).toEqual([]);
});
