import { both, code, codes, page, table } from './markdown.mjs';

const grades = { E: '错误 error', W: '警告 warning', I: '提示 information' };
const effects = {
  BLOCK: '不能报送 refuses',
  EXPLAIN: '说明理由 asks for a reason',
  INFORM: '仅提示 only says so',
};

export function rulesPage({ rules, ruleMessages, rulesVersion, schemes, rulesOf, groupOfRule, ruleGroups }) {
  const groups = [...new Set(rules.map(({ id }) => groupOfRule(id)))];
  const costs = (id) =>
    schemes.flatMap((scheme) =>
      scheme.items
        .filter((item) => rulesOf(item).includes(id))
        .map(({ indicator }) => `${scheme.id}: ${indicator}`),
    );
  const rulePart = (rule) => {
    const { title, message, mend } = ruleMessages[rule.id];
    const years = rule.years ? `${rule.years.from ?? ''}–${rule.years.to ?? ''}` : '全部 all';
    const silenced = (rule.silenced ?? []).map((one) =>
      one.when === 'shares a cell' ? codes(one.with) : `${code(one.column)} ＝ Σ`,
    );
    return [
      `### ${rule.id}　${title.zh}  ·  ${title.en}`,
      table(
        ['项目 item', '内容 content'],
        [
          ['公式 formula', code(rule.formula)],
          ['等级 grade', `${rule.grade} ${grades[rule.grade]}`],
          ['作用 effect', `${rule.effect} ${effects[rule.effect]}`],
          ['格式 formats', rule.formats === 'all' ? '全部 all' : codes(rule.formats)],
          ['年度 years', years],
          ['依据 basis', rule.basis],
          ['提示 message', both(message)],
          ['改法 mend', both(mend)],
          ...(silenced.length > 0 ? [['从属 silenced by', silenced.join('；')]] : []),
          ...(costs(rule.id).length > 0 ? [['扣分 costs points of', codes(costs(rule.id))]] : []),
        ],
      ),
    ].join('\n\n');
  };
  return page(
    { zh: '校验规则', en: 'Rules' },
    `版本 version ${code(rulesVersion)}，${rules.length} 条 rules。`,
    ...groups.flatMap((group) => [
      `## ${group}　${ruleGroups[group].zh}  ·  ${ruleGroups[group].en}`,
      ...rules.filter(({ id }) => groupOfRule(id) === group).map(rulePart),
    ]),
  );
}
