import { assertUnreachable } from '@mingjian/domain';
import { htmlFileOf, reportPaper } from '@mingjian/yearbook';
import type { Paper } from '@mingjian/yearbook';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import type { ReportView } from '../filing/report-view.js';
import { Clock } from '../platform/clock.js';
import { LoggedWrite } from '../units/logged-write.js';
import { versionOf } from './report-in-place.js';
import { safeName, workbookType } from './file-names.js';
import type { PaperKey, ReportInPlace } from './report-in-place.js';
import { ReportInPlaceService } from './report-in-place.service.js';

export const paperFormats = ['docx', 'html', 'xlsx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export interface PaperFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  xlsx: workbookType,
};

/** One report as a file to take away. Who takes one away stands in the county's log; of the public nobody does. */
@Injectable()
export class ReportPaperService {
  constructor(
    private readonly reports: ReportInPlaceService,
    private readonly writes: LoggedWrite,
    private readonly clock: Clock,
  ) {}

  /** Null where the viewer has no such report. */
  async download(viewer: Viewer | null, key: PaperKey, format: PaperFormat): Promise<PaperFile | null> {
    const found = await this.reports.find(viewer, key);
    if (found === null) return null;
    const paper = paperOf(found.view);
    const file = {
      name: `${fileName(paper)}.${format}`,
      mediaType: mediaTypes[format],
      bytes: await bytesOf({ paper, view: found.view, at: this.clock.now() }, format),
    };
    if (viewer !== null) await this.log(viewer, found, format);
    return file;
  }

  private async log(
    { accountId }: Viewer,
    { view, place }: ReportInPlace,
    format: PaperFormat,
  ): Promise<void> {
    const version = versionOf(view);
    await this.writes.run(() =>
      Promise.resolve({
        outcome: undefined,
        log: {
          regionId: place.regionId,
          event: {
            act: 'REPORT_DOWNLOADED',
            actorId: accountId,
            unitId: place.unitId,
            reportYear: place.year,
            ...(version && { version }),
            detail: view.revision === null ? { format } : { format, draft: view.revision },
          },
        },
      }),
    );
  }
}

interface Asked {
  readonly paper: Paper;
  readonly view: ReportView;
  readonly at: Date;
}

async function bytesOf({ paper, view, at }: Asked, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      // Loaded when somebody wants one: a server that nobody asks does without.
      const { docxOf } = await import('@mingjian/yearbook/docx');
      return docxOf(paper);
    }
    case 'html':
      return new TextEncoder().encode(htmlFileOf(paper));
    case 'xlsx': {
      const { writeReportWorkbook } = await import('@mingjian/spreadsheet');
      return writeReportWorkbook({ report: view.content, title: paper.title, marks: paper.marks, at });
    }
    default:
      return assertUnreachable(format);
  }
}

function paperOf(view: ReportView): Paper {
  return reportPaper({
    report: view.content,
    unitName: view.unit?.name ?? view.content.unit,
    signedOn: view.publishedOn,
    marks: marksOf(view),
  });
}

/** What is not the real thing says so on every page. */
function marksOf({ revision, demonstration, version, versions }: ReportView): readonly string[] {
  const isRecalled = versions.find(({ n }) => n === version)?.recalled === true;
  return [
    ...(revision !== null ? [`草稿（第${revision}稿）`] : isRecalled ? ['已撤回'] : []),
    ...(demonstration ? ['演示数据'] : []),
  ];
}

/** The title, with what the paper is marked as. */
function fileName({ title, marks }: Paper): string {
  return safeName([title, ...marks].join('-'));
}
