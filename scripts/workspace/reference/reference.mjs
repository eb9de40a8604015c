import { pathToFileURL } from 'node:url';
import { inRoot } from '../paths.mjs';
import { cellsPage, formatsPage } from './formats.mjs';
import { page, table } from './markdown.mjs';
import { rulesPage } from './rules.mjs';
import { indicatorsPage, measuresPage, practicesPage, schemesPage } from './series.mjs';

export const referenceFolder = 'docs/reference';

const pages = [
  { name: 'formats', title: '报告格式 Formats', print: formatsPage },
  { name: 'cells', title: '单元格 Cells', print: cellsPage },
  { name: 'rules', title: '校验规则 Rules', print: rulesPage },
  { name: 'measures', title: '可比指标 Measures', print: measuresPage },
  { name: 'practices', title: '工作落实 Practices', print: practicesPage },
  { name: 'indicators', title: '评分项目 Indicators', print: indicatorsPage },
  { name: 'schemes', title: '评分方案 Schemes', print: schemesPage },
];

/** What the catalogues hold, as pages to read. The domain is built before. Resolves to `[{ path, text }]`. */
export async function reference() {
  const domain = await import(pathToFileURL(inRoot('packages', 'domain', 'dist', 'index.js')).href);
  const contents = page(
    { zh: '参考', en: 'Reference' },
    table(
      ['内容 about', '页 page'],
      pages.map(({ name, title }) => [title, `[${name}.md](${name}.md)`]),
    ),
  );
  return [
    { path: `${referenceFolder}/README.md`, text: contents },
    ...pages.map(({ name, print }) => ({ path: `${referenceFolder}/${name}.md`, text: print(domain) })),
  ];
}
