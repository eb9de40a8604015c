import { both, code, codes, page, table } from './markdown.mjs';

export function measuresPage({ measures }) {
  const formula = ([format, { sum }]) => `${code(format)} ＝ ${sum.map(code).join(' ＋ ')}`;
  return page(
    { zh: '可比指标', en: 'Measures' },
    '一种格式没有公式的，只能从文字中得到。 A format without a formula collects a measure at most in words.',
    table(
      ['代码 id', '名称 label', '单位 unit', '公式 formulas', '口径变化 breaks'],
      measures.map(({ id, label, unit, formulas, breaks }) => [
        code(id),
        both(label),
        both(unit),
        Object.entries(formulas).map(formula).join('<br>'),
        breaks.map(({ year, why }) => `${year}：${both(why)}`).join('<br>'),
      ]),
    ),
  );
}

export function practicesPage({ practices, schemes }) {
  const given = (id) =>
    schemes.flatMap((scheme) =>
      scheme.items.flatMap((item) =>
        item.practices
          .filter(({ practice }) => practice === id)
          .map(({ points }) => `${code(scheme.id)} ${points}`),
      ),
    );
  return page(
    { zh: '工作落实', en: 'Practices' },
    table(
      ['代码 id', '名称 label', '分值 points'],
      practices.map(({ id, label }) => [code(id), both(label), given(id).join('，')]),
    ),
  );
}

export function indicatorsPage({ indicators, schemes }) {
  const restsOn = ({ groups = [], rules = [], except = [], practices = [], mark }) =>
    [
      ...groups.map((group) => code(`${group}-*`)),
      ...rules.map(code),
      ...(except.length > 0 ? [`除外 except ${codes(except)}`] : []),
      ...practices.map(code),
      ...(mark ? ['审核人评分 a reviewer’s mark'] : []),
    ].join(' ');
  return page(
    { zh: '评分项目', en: 'Indicators' },
    table(
      ['代码 id', '名称 label', '说明 explanation', '依据的规则 rests on', '方案 schemes'],
      indicators.map(({ id, label, explanation, evidence }) => [
        code(id),
        both(label),
        both(explanation),
        restsOn(evidence),
        codes(
          schemes.filter(({ items }) => items.some(({ indicator }) => indicator === id)).map((one) => one.id),
        ),
      ]),
    ),
  );
}

export function schemesPage({ schemes, pastSchemes, itemWords, fullMarks, indicatorById }) {
  const schemePart = (scheme) => [
    `## ${scheme.id}　${scheme.label.zh}  ·  ${scheme.label.en}`,
    `版本 version ${code(scheme.version)}，满分 full marks ${fullMarks(scheme)}。${scheme.basis}`,
    table(
      ['项目 item', '分值 points', '说明 explanation'],
      scheme.items.map((item) => [
        both(indicatorById(item.indicator).label),
        item.signed ? `${item.floor} … +${item.points}` : item.points,
        both(itemWords(item)),
      ]),
    ),
    table(
      ['等次 grade', '不低于 from'],
      scheme.grades.map(({ label, from }) => [both(label), `${from} %`]),
    ),
    `评出等次须判定满分的 ${scheme.gradedFrom} %。 No grade is given before ${scheme.gradedFrom} % of the full marks are judged.`,
    ...scheme.essentials.map(({ label, atBest }) => {
      const grade = scheme.grades.find(({ id }) => id === atBest);
      return `必备 essential：${both(label)}；否则最高 else at best ${both(grade.label)}。`;
    }),
  ];
  return page(
    { zh: '评分方案', en: 'Schemes' },
    ...schemes.flatMap(schemePart),
    `## 旧版本  ·  Earlier versions`,
    `用于复算旧分数。 By which old totals are counted again: ${codes(pastSchemes.map(({ version }) => version))}`,
  );
}
