import { cellLabel, cellsOf, formatById, isFormatId } from '@mingjian/domain';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Fold } from './fold';
import { useTreeWords } from './tree.messages';
import type { ScoreTree } from './tree-query';

interface CellLinksProps {
  readonly tree: ScoreTree;
  readonly cells: readonly string[];
}

const mostShown = 4;

/** Cells by their names in the form, each a way to where it stands in the version that was judged. */
export function CellLinks({ tree, cells }: CellLinksProps) {
  const tell = useTreeWords();
  if (cells.length === 0) return null;
  const rest = cells.slice(mostShown);
  return (
    <div className="mx-cells">
      <Links tree={tree} cells={cells.slice(0, mostShown)} />
      {rest.length > 0 && (
        <Fold head={tell('instance.more', { n: rest.length })}>
          <Links tree={tree} cells={rest} />
        </Fold>
      )}
    </div>
  );
}

function Links({ tree, cells }: CellLinksProps) {
  const { text, say } = useWords();
  const { region } = useScope();
  const { unit, year, version, format } = tree;
  const places = isFormatId(format) ? cellsOf(formatById(format)) : new Map<string, never>();
  return cells.map((cell, at) => {
    const place = places.get(cell);
    return (
      <Fragment key={cell}>
        {at > 0 && say('sentence.list')}
        <Link to={addressOfUnit(region.code, unit.code, year, { cell, version })}>
          {place ? text(cellLabel(place)) : cell}
        </Link>
      </Fragment>
    );
  });
}
