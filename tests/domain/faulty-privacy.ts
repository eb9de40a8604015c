import type { RuleId } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { withOverview } from './faulty-words.js';
import { soundReport } from './reports.js';
import type { Found } from './reports.js';
import { saying, wordList } from './told-report.js';

function said(rule: RuleId, fault: string, words: string, sides: Partial<Found> = {}): FaultyReport {
  const finding = { rule, cells: [], left: null, right: null, silencedBy: null, ...sides };
  return { rule, fault, report: saying({ other: words }), findings: [finding] };
}

/** Reports that tell of a person what is nobody’s business, or use a word that the county does not want. */
export const faultyPrivacy: readonly FaultyReport[] = [
  said('PR-BANK', 'a card number', '信息处理费缴至6222021234567890128。'),
  said('PR-BANK', 'a card number in fours', '退费账户：6222 0212 3456 7890 128。'),
  said('PR-MAIL', 'a contact’s own mailbox', '联系人：张建国，电子邮箱：zhangjg_66@163.com。'),
  said('PR-MAIL', 'a mailbox that nothing names as the office’s', '材料发李伟（liwei@qq.com）。'),
  said('PR-ADDR', 'where an applicant lives', '申请人家住送庄村3组12号。'),
  said('PR-ADDR', 'a home address', '家庭住址：送庄镇朝阳村二组。'),
  said('PR-APPL', 'an applicant by village and family name', '送庄村村民张某某申请公开征地补偿方案。'),
  said('PR-APPL', 'an applicant by name', '申请人王建国向我镇提出信息公开申请。'),
  {
    ...said('SE-WORD', 'words of the county’s list', '知识纳入出任培训，通过网站等等载体做好信息公开工。', {
      left: '出任培训',
      right: '初任培训',
    }),
    circumstances: { wordList },
    findings: [
      { rule: 'SE-WORD', cells: [], left: '出任培训', right: '初任培训', silencedBy: null },
      { rule: 'SE-WORD', cells: [], left: '等等', right: '—', silencedBy: null },
      { rule: 'SE-WORD', cells: [], left: '信息公开工', right: '信息公开工作', silencedBy: null },
    ],
  },
  said('SE-UNIT', 'applications counted as items', '收到政府信息公开申请11条。', { left: '条', right: '件' }),
  said('SE-UNIT', 'a training counted in people', '组织培训1人次，参加12人。', { left: '人次', right: '次' }),
];

const wordless = withOverview(null, { ...soundReport, title: null, sections: [], practices: [] });
const inWordless = (rule: RuleId): UnsureReport => ({
  rule,
  why: 'it has no words',
  report: wordless,
  outcome: 'NOT_APPLICABLE',
  instances: 1,
});

export const unsurePrivacy: readonly UnsureReport[] = [
  ...(['PR-BANK', 'PR-MAIL', 'PR-ADDR', 'PR-APPL', 'SE-UNIT'] as const).map(inWordless),
  {
    rule: 'SE-WORD',
    why: 'the county keeps no list',
    report: soundReport,
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
];
