import type { ComponentType } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../messages/use-words';
import type { MessageKey } from '../messages/zh';
import { addressOfIntake, addressOfPage, addressOfUnits } from './addresses';
import { ReviewBadge } from './review-badge';
import { RailIcon, Seal } from './rail-icon';
import type { RailIconName } from './rail-icon';
import { useScope } from './scope';
import type { Scope } from './scope';

interface RailPage {
  readonly icon: RailIconName;
  readonly name: MessageKey;
  readonly to: (scope: Scope) => string;
  readonly isFor?: (scope: Scope) => boolean;
  /** Further addresses under which the page stands open. */
  readonly also?: RegExp;
  readonly keepsBasis?: boolean;
  /** How many things wait under it. */
  readonly badge?: ComponentType;
}

const page = (
  name: 'overview' | 'matrix' | 'compare' | 'trends' | 'yearbook' | 'yearly' | 'form' | 'review',
): RailPage['to'] => {
  return ({ region, year }) => addressOfPage(region.code, year, name);
};

const pages: readonly RailPage[] = [
  { icon: 'form', name: 'shell.page.form', to: page('form'), isFor: ({ ownUnit }) => ownUnit !== null },
  {
    icon: 'overview',
    name: 'shell.page.overview',
    to: page('overview'),
    isFor: ({ seesRegion }) => seesRegion,
  },
  {
    icon: 'matrix',
    name: 'shell.page.matrix',
    to: page('matrix'),
    also: /^\/[^/]+\/\d{4}\/(practices|ranking)$/,
    keepsBasis: true,
  },
  { icon: 'compare', name: 'shell.page.compare', to: page('compare') },
  { icon: 'trends', name: 'shell.page.trends', to: page('trends'), keepsBasis: true },
  {
    icon: 'units',
    name: 'shell.page.units',
    to: ({ region, year }) => addressOfUnits(region.code, year),
    also: /^\/[^/]+\/unit\//,
  },
  {
    icon: 'review',
    name: 'shell.page.review',
    to: page('review'),
    isFor: ({ seesRegion }) => seesRegion,
    badge: ReviewBadge,
  },
  {
    icon: 'yearly',
    name: 'shell.page.yearly',
    // The county's documents tell of every unit: a unit's people read the one-page comparison of what was published.
    to: (scope) => page(scope.seesRegion ? 'yearbook' : 'yearly')(scope),
    also: /^\/[^/]+\/\d{4}\/yearly$/,
    keepsBasis: true,
  },
  {
    icon: 'intake',
    name: 'shell.page.intake',
    to: ({ region, year }) => addressOfIntake(region.code, year),
    isFor: ({ mayImport }) => mayImport,
    also: /^\/[^/]+\/intake\//,
  },
];

/** The way between pages: a rail at the left, a bar of tabs at the foot of a phone. */
export function Rail() {
  const { say } = useWords();
  const scope = useScope();
  const { pathname } = useLocation();
  return (
    <nav className="rail" aria-label={say('shell.navigation')}>
      <div className="logo">
        <Seal label={say('shell.product')} />
      </div>
      {pages
        .filter(({ isFor }) => isFor?.(scope) ?? true)
        .map(({ icon, name, to, also, keepsBasis, badge: Badge }) => {
          const base = to(scope);
          const address =
            keepsBasis && scope.basis !== 'LATEST_FILED' && scope.seesRegion
              ? `${base}?basis=${scope.basis}`
              : base;
          const isOpen =
            new URL(address, window.location.origin).pathname === pathname || also?.test(pathname);
          return (
            <Link key={name} to={address} aria-current={isOpen ? 'page' : undefined}>
              <RailIcon name={icon} />
              {say(name)}
              {Badge && <Badge />}
            </Link>
          );
        })}
    </nav>
  );
}
