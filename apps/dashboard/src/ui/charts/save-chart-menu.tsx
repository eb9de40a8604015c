import { beijingDay } from '@mingjian/domain';
import type { ChartSpec } from '@mingjian/yearbook/charts';
import { useWords } from '../../messages/use-words';
import { useToldFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { aboutYear } from '../export/about-lines';
import { saveFile } from '../export/save-file';
import { SaveMenu } from '../export/save-menu';
import { useSaveWords } from '../export/save-menu.messages';

/** The year whose units are covered, where it is not the last that the page tells of. */
export interface ChartCoverage {
  readonly year: number;
  readonly expected: number;
  readonly reported: number;
}

export interface SaveChartProps {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly spec: () => ChartSpec;
  readonly coverage?: ChartCoverage | undefined;
}

const formats = ['svg', 'png'] as const;

/** Saves a chart with title, source, coverage, day and, of a demonstration, that it is one. */
export function SaveChartMenu({ title, note, label, spec, coverage }: SaveChartProps) {
  const words = useWords();
  const save = useSaveWords();
  const scope = useScope();
  const told = useToldFacts();
  const { say } = words;
  const onSave = async (format: (typeof formats)[number]): Promise<void> => {
    const { svgOfChart, pngOfSvg } = await import('./chart-file');
    const about = aboutYear(
      {
        scope: { ...scope, year: coverage?.year ?? scope.year },
        coverage: coverage ?? told.coverage,
        day: words.fullDay(beijingDay(new Date())),
      },
      words,
    );
    const svg = svgOfChart({
      spec: spec(),
      title,
      note,
      description: label,
      source: [about.map(([name, value]) => name + say('sentence.colon') + value).join(say('sentence.dot'))],
    });
    const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOfSvg(svg);
    saveFile(`${[scope.region.name, title, coverage?.year ?? scope.year].join('-')}.${format}`, content);
  };
  return (
    <SaveMenu
      shown={save('chart')}
      name={save('chart.of', { what: title })}
      formats={formats}
      onSave={onSave}
      isQuiet
    />
  );
}
