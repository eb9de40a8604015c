/** Sentences of the notice, in Chinese. */
export const noticeZh = {
  'title.first': '关于{region}{year}年度政府信息公开',
  'title.second': '工作年度报告报送情况的通报',
  subtitle: '{region}人民政府办公室　{day}',
  address: '各乡镇人民政府、街道办事处，各有关部门：',
  opening:
    '根据《中华人民共和国政府信息公开条例》第四十七条，现将{year}年度政府信息公开工作年度报告报送情况通报如下。截至{day}，应报{expected}家，已报{reported}家。',
  'missing.heading': '没有报送',
  'missing.text': '{n}家没有报送：{names}。',
  'missing.one': '{name}（期限{due}，已逾期{days}天）',
  'missing.notYet': '{name}（期限{due}）',
  'late.heading': '逾期报送和发布',
  'late.text': '{filed}家逾期报送，{published}家逾期发布。',
  'late.table': '逾期报送和发布',
  'column.unit': '单位',
  'column.what': '事项',
  'column.due': '期限',
  'column.day': '实际',
  'column.days': '逾期（天）',
  'what.filed': '报送',
  'what.published': '发布',
  'faulty.heading': '需要更正、说明的内容',
  'faulty.text': '{units}家的报告共有{n}处需要更正或说明。',
  'faulty.table': '需要更正、说明的内容',
  'column.number': '序号',
  'column.place': '问题',
  'column.mend': '要求',
  'fine.text': '各单位报送、发布均未逾期，报告内容未发现需要更正、说明之处。',
  'ask.heading': '有关要求',
  'ask.text': '请上列单位逐条核对，更正后重新报送；确实无误的，写明理由。对结果有异议的，可以申诉。',
} as const;

export type NoticeSentence = keyof typeof noticeZh;
