import { usePageWords } from '../messages/use-page-words';

/** Sentences on the other report that a finding is about. */
const findingOtherZh = {
  'other.passages': '相同的话',
  'other.more': '还有 {n} 处',
  'other.texts': '与{name} {year}年度报告并排看',
  'other.own': '与本单位{year}年度报告并排看',
  'other.untold': '另一单位的报告还没有公开，不说是哪一家。',
} as const;

type FindingOtherKey = keyof typeof findingOtherZh;

const findingOtherEn: Readonly<Record<FindingOtherKey, string>> = {
  'other.passages': 'The same words',
  'other.more': '{n} more',
  'other.texts': 'See beside the report of {name} for {year}',
  'other.own': 'See beside the unit’s own report of {year}',
  'other.untold': 'The other unit’s report is not public yet: whose it is is not told.',
};

const catalogue = { zh: findingOtherZh, en: findingOtherEn };

export function useFindingOtherWords() {
  return usePageWords<FindingOtherKey>(catalogue);
}
