import { usePageWords } from '../../messages/use-page-words';

/** Names of the ways to look at a comparison. */
const viewsZh = {
  views: '怎么看',
  'views.table': '表格',
  'views.multiples': '小图',
  'views.scatter': '散点',
} as const;

type ViewsKey = keyof typeof viewsZh;

const viewsEn: Readonly<Record<ViewsKey, string>> = {
  views: 'How it is looked at',
  'views.table': 'Table',
  'views.multiples': 'Small charts',
  'views.scatter': 'Scatter',
};

const catalogue = { zh: viewsZh, en: viewsEn };

export function useViewWords() {
  return usePageWords<ViewsKey>(catalogue);
}
