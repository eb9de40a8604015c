import type { PageCatalogue } from '../../messages/use-page-words';

type Key =
  | 'h2'
  | 'what'
  | 'label'
  | 'save'
  | 'saved'
  | 'notSaved'
  | 'line'
  | 'count'
  | 'none'
  | 'last'
  | 'quoted'
  | `clash.${'who' | 'somebody' | 'added' | 'removed' | 'changed' | 'nothing' | 'notSaved' | 'join' | 'drop'}`
  | 'joined';

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
    last: '{by}于{at}保存',
    quoted: '“{word}”',
    'clash.who': '{by}于{at}改过这份清单：',
    'clash.somebody': '他人',
    'clash.added': '加了{words}',
    'clash.removed': '去掉了{words}',
    'clash.changed': '改了{words}',
    'clash.nothing': '改动后又改回原样',
    'clash.notSaved': '您的改动没有保存，还在下面。',
    'clash.join': '把对方的改动并进来',
    'clash.drop': '放弃我的，看现在的清单',
    joined: '已并在一起，请看过再保存。',
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
    last: 'set by {by}, {at}',
    quoted: '“{word}”',
    'clash.who': '{by} changed this list, {at}: ',
    'clash.somebody': 'Somebody else',
    'clash.added': 'added {words}',
    'clash.removed': 'removed {words}',
    'clash.changed': 'changed {words}',
    'clash.nothing': 'changed and changed back',
    'clash.notSaved': ' Your changes were not saved and stand below.',
    'clash.join': 'Join both changes',
    'clash.drop': 'Drop mine, show the list as it is',
    joined: 'Both are joined: look at it, then save.',
  },
};
