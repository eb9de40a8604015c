import type { Effect, Text } from '@mingjian/domain';

/** The sentences of `check` that no rule says. */
export const checkWords = {
  noFile: { zh: '没有指定要核对的文件。', en: 'No file was named.' },
  oneCounty: {
    zh: '--units 只核对一份全县汇总报告，请只指定一个文件。',
    en: 'With --units one file is checked, the county’s own report.',
  },
  effects: {
    BLOCK: { zh: '必须更正', en: 'Must be corrected' },
    EXPLAIN: { zh: '更正，或报送时说明理由', en: 'Mend, or give a reason when filing' },
    INFORM: { zh: '提示', en: 'For information' },
  } satisfies Readonly<Record<Effect, Text>>,
  silenced: { zh: '其他问题已经说明，不另计', en: 'Already said by another finding, not counted' },
  silencedBy: { zh: '见 {rule}', en: 'see {rule}' },
  mend: { zh: '怎样改：', en: 'What to do: ' },
  cells: { zh: '单元格：', en: 'Cells: ' },
  moreCells: { zh: '{shown} 等 {count} 格', en: '{shown} and others, {count} in all' },
  cannotTell: { zh: '不能判断：', en: 'Cannot tell: ' },
  cannotTellTimes: { zh: '{rule}（{count} 处）', en: '{rule} ({count} times)' },
  nothingFound: { zh: '没有发现问题', en: 'Nothing found' },
  mayBeFiled: { zh: '结论：可以报送', en: 'Result: may be filed' },
  mayNotBeFiled: { zh: '结论：更正后才能报送', en: 'Result: to be corrected before filing' },
  notRead: { zh: '结论：文件有误，没有核对完', en: 'Result: the file has faults and was not checked whole' },
  heading: { zh: '{file}　{unit}　{year} 年度', en: '{file}  {unit}  report of {year}' },
  total: {
    zh: '共 {files} 个文件：{fine} 个可以报送，{blocked} 个须先更正，{unread} 个文件有误',
    en: '{files} file(s): {fine} may be filed, {blocked} to be corrected first, {unread} with faults in the file',
  },
  comma: { zh: '、', en: ', ' },
} as const;
