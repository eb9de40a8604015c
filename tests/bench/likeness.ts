import { nearestOwnYear, nearestPeer, plainer, reportPrint, textParts } from '@mingjian/domain';
import type { ReportPrint } from '@mingjian/domain';
import type { Figure } from './contestants.js';
import { median } from './rounds.js';
import { randomFrom, upTo } from './seed/random.js';

/** The most units of a year that the issue asks for, and the years of one. */
const units = 2586;
const years = 18;
const rounds = 40;

const subjects = '党政办 便民中心 各村 民政所 财政所 司法所 自然资源所 监督委员会'.split(' ');
const acts = '公开 核对 整理 答复 更新 补录 张贴 移交 归档 讲解 抽查 汇总'.split(' ');
const things = '补偿方案 低保名单 宅基地审批 防汛值守 资金去向 招投标结果 政策问答 办事指南 会议纪要'.split(
  ' ',
);
const ways = '每月一回 随到随办 当面说明 在网上和村口 按台账 由分管同志看过 半个月内 分批次'.split(' ');

/**
 * One report held against all others of its year and against the unit's own years, and what is made of its words first:
 * the median. Others' prints are made already, as they are kept.
 */
export function measureLikeness(): readonly Figure[] {
  const plain = plainer(['送庄镇', '孟津区']);
  const printed = (seed: number): ReportPrint => reportPrint(textParts(words(seed), null), plain);
  const peers = Array.from({ length: units }, (_, seed) => ({ key: seed, print: printed(seed) }));
  const own = peers.slice(0, years);
  const times = Array.from({ length: rounds }, (_, round) => {
    const report = words(units + round);
    const began = performance.now();
    const print = reportPrint(textParts(report, null), plain);
    nearestPeer(print, peers);
    nearestOwnYear(print, own);
    return performance.now() - began;
  });
  return [
    {
      id: 'rules.likenessOfOneReportMs',
      what: `one report’s words beside ${units.toLocaleString('en')} units of the year and its own ${years} years`,
      value: median(times),
      unit: 'ms',
    },
  ];
}

function words(seed: number): Parameters<typeof textParts>[0] {
  const random = randomFrom(seed * 104729 + 7);
  const one = (list: readonly string[]): string => list[upTo(random, list.length - 1)] ?? '';
  const text = (sentences: number): string =>
    Array.from(
      { length: sentences },
      () =>
        `${one(subjects)}把${one(things)}${one(ways)}${one(acts)}，${one(things)}也${one(ways)}${one(acts)}。`,
    ).join('');
  const section = (id: 'overview' | 'proactive' | 'problems', sentences: number) => ({
    id,
    title: null,
    text: text(sentences),
    nothingToReport: false,
  });
  return { sections: [section('overview', 30), section('proactive', 40), section('problems', 20)] };
}
