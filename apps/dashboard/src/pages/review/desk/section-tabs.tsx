import { cellsOf } from '@mingjian/domain';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../../messages/use-words';
import { useDesk } from '../desk/desk-context';
import type { DeskModel } from './desk-model';

/** The form's sections, and beside each how much in it waits for a person. */
export function SectionTabs({ section }: { readonly section: string }) {
  const { model, view } = useDesk();
  const { say, text } = useWords();
  const [search] = useSearchParams();
  const to = (id: string): { readonly search: string } => {
    const next = new URLSearchParams(search);
    next.set('section', id);
    return { search: next.toString() };
  };
  const tabs = [
    ...model.format.sections.map(({ id, number, short }) => ({
      id,
      name: `${number.replace('、', '')} ${text(short)}`,
    })),
    ...(hasStatistics(model) ? [{ id: statisticsTab, name: say('review.tab.statistics') }] : []),
  ];
  return (
    <nav className="rv-tabs" aria-label={say('review.sections')}>
      {tabs.map(({ id, name }) => {
        const n = view === 'versions' ? changedIn(model, id) : findingsIn(model, id);
        return (
          <Link key={id} replace to={to(id)} aria-current={id === section ? 'page' : undefined}>
            {name}
            {n > 0 && (
              <i className={view === 'versions' ? 'acc' : 'warn'}>
                {n}
                <span className="sr">
                  {say(view === 'versions' ? 'review.tab.changed' : 'review.tab.findings')}
                </span>
              </i>
            )}
          </Link>
        );
      })}
    </nav>
  );
}

/** The statistics form of 2014 to 2018 stands after all sections. */
export const statisticsTab = 'statistics';

export function hasStatistics({ format }: DeskModel): boolean {
  return format.tables.some(({ layout }) => layout === 'list');
}

/** The tab under which a cell stands. */
export function tabOfCell({ format }: DeskModel, cell: string): string | null {
  const place = cellsOf(format).get(cell);
  if (!place) return null;
  return place.table.layout === 'list' ? statisticsTab : place.section;
}

/** The tab to begin with: where something waits for a person, else where something changed, else the table of applications. */
export function firstTab(model: DeskModel): string {
  const tabs = [
    ...model.format.sections.map(({ id }) => id),
    ...(hasStatistics(model) ? [statisticsTab] : []),
  ];
  return (
    tabs.find((tab) => findingsIn(model, tab) > 0) ??
    tabs.find((tab) => changedIn(model, tab) > 0) ??
    tabs.find((tab) => tab === 'applications') ??
    tabs[0] ??
    ''
  );
}

function findingsIn(model: DeskModel, tab: string): number {
  return model.findings.filter(
    ({ finding, cells, sections }) =>
      finding.effect !== 'INFORM' &&
      (cells.some((cell) => tabOfCell(model, cell) === tab) || sections.includes(tab)),
  ).length;
}

function changedIn(model: DeskModel, tab: string): number {
  const cells = [...model.changes.keys()].filter((cell) => tabOfCell(model, cell) === tab).length;
  const text = (sections: DeskModel['report']['sections']): string =>
    sections.find(({ id }) => id === tab)?.text?.trim() ?? '';
  const isRewritten = model.before !== null && text(model.before.sections) !== text(model.report.sections);
  return cells + (isRewritten ? 1 : 0);
}
