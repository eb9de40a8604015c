import type { PageCatalogue } from '../../messages/use-page-words';

type Key = 'h2' | 'what' | 'label' | 'save' | 'saved' | 'notSaved' | 'line' | 'count' | 'none';

/** The county's list of words, edited as lines of text: a list is brought from a document more often than typed. */
export const wordListWords: PageCatalogue<Key> = {
  zh: {
    h2: '用词清单',
    what: '报告中不宜出现的词。每行一个，格式为“词，改为，级别”：改为可空，级别写“错误”或“提示”，不写即提示。例如：出任培训，初任培训，错误',
    label: '用词清单，每行一个词',
    save: '保存清单',
    saved: '已保存，各单位的报告将按新清单重新核对。',
    notSaved: '没有保存',
    line: '第{line}行：{why}',
    count: '共{count}个词',
    none: '没有清单，不作核对',
  },
  en: {
    h2: 'List of words',
    what: 'Words that no report should hold, one a line: word, what to write instead (may be left out), and 错误 (error) or 提示 (warning, also where it is left out), with commas between.',
    label: 'List of words, one a line',
    save: 'Save the list',
    saved: 'Saved. The reports are checked again by the new list.',
    notSaved: 'Not saved',
    line: 'Line {line}: {why}',
    count: '{count} words',
    none: 'No list: nothing is checked',
  },
};
