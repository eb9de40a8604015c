import { usePageWords } from '../../messages/use-page-words';
import type { PageCatalogue } from '../../messages/use-page-words';

type Key = keyof typeof zh;

const zh = {
  title: '视图',
  name: '给正在看的视图起个名称',
  save: '保存此视图',
  is: '正在看的视图已保存为“{name}”。',
  what: '保存的是地区、年度和页面上的各项选择；打开时看到的是当时的数据。只有您自己看得到这份名单。',
  empty: '还没有保存过视图。',
  list: '保存的视图（{n}）',
  open: '打开',
  shown: '正在看',
  rename: '改名',
  renameOf: '给“{name}”改名',
  newName: '“{name}”的新名称',
  keep: '保存',
  cancel: '取消',
  delete: '删除',
  deleteOf: '删除“{name}”',
  saved: '已保存“{name}”。',
  renamed: '已改名为“{name}”。',
  deleted: '已删除“{name}”。',
  undo: '撤销删除',
  noName: '请填名称。',
  noView: '这个页面的地址不能保存为视图。',
  loading: '正在打开…',
  close: '关闭',
} as const;

const en: Readonly<Record<Key, string>> = {
  title: 'Views',
  name: 'Name the view you are looking at',
  save: 'Save this view',
  is: 'You saved this view as “{name}”.',
  what: 'Region, year and whatever is chosen on the page are saved; opened, a view shows the data of that day. Nobody but you sees this list.',
  empty: 'You have not saved any view yet.',
  list: 'Saved views ({n})',
  open: 'Open',
  shown: 'shown now',
  rename: 'Rename',
  renameOf: 'Rename “{name}”',
  newName: 'New name of “{name}”',
  keep: 'Save',
  cancel: 'Cancel',
  delete: 'Delete',
  deleteOf: 'Delete “{name}”',
  saved: '“{name}” was saved.',
  renamed: 'It is now named “{name}”.',
  deleted: '“{name}” was deleted.',
  undo: 'Undo',
  noName: 'Give it a name.',
  noView: 'The address of this page cannot be saved as a view.',
  loading: 'Opening…',
  close: 'Close',
};

const catalogue: PageCatalogue<Key> = { zh, en };

/** Sentences of the views that one keeps. */
export function useViewWords() {
  return usePageWords<Key>(catalogue);
}
