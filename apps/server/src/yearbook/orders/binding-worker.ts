import { comparativeReport, consolidatedReport, notice } from '@mingjian/yearbook';
import type { BoundDocument, CountyFacts, DocumentKind, Manifest } from '@mingjian/yearbook';
import { parentPort } from 'node:worker_threads';
import type { Locale } from '../../platform/locale.js';
import type { AskedOfBinder } from './binding.js';

type Builder = (facts: CountyFacts, locale: Locale, edits: Manifest['edits']) => BoundDocument;

const builders: Readonly<Record<DocumentKind, Builder>> = {
  COMPARATIVE: comparativeReport,
  CONSOLIDATED: consolidatedReport,
  NOTICE: notice,
};

/** The other side of `Binding`: one document a message. */
parentPort?.on('message', ({ kind, facts, locale, edits }: AskedOfBinder) =>
  parentPort?.postMessage(builders[kind](facts, locale, edits)),
);
