import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { signedIn } from '../accounts/permit.js';
import type { Viewer } from '../accounts/viewer.js';
import { Refusal } from '../platform/refusals.js';
import { AskingService } from './asking.service.js';
import { badHeader } from './file-headers.js';
import { discardRest } from './rest-of-body.js';

/** What somebody asks for is counted as one of her writes: it is written into the log. */
const oneWrite = 1;

/** Asking for the head alone would write into the log that the file was taken away. */
export const takingAway = { exposeHeadRoute: false } as const;

/** Whether the viewer may bring something; throws, or answers false where its place is not hers to know of. */
export type Admits = (viewer: Viewer) => boolean | Promise<boolean>;

/** Bodies of these routes are taken as they are, whatever they say they hold. */
export function takeBytes(routes: FastifyInstance, bodyLimit: number): void {
  routes.removeAllContentTypeParsers();
  routes.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
    done(null, body),
  );
}

/** Who takes a file away or brings one, and how often they may. */
@Injectable()
export class FileAskingService {
  private readonly admitted = new WeakMap<FastifyRequest, Viewer>();

  constructor(private readonly asking: AskingService) {}

  /** Who takes a file away; null for nobody, who may read what was published. */
  async taker(request: FastifyRequest): Promise<Viewer | null> {
    const authentication = await this.asking.authenticate(request, { kept: false });
    this.asking.demandRate(request, authentication, oneWrite);
    return authentication.by === 'NOTHING' ? null : authentication.bearer.viewer;
  }

  /** Before a byte of the body is read. Whoever is refused is heard out: cut off, a client sees no answer. */
  async admit(request: FastifyRequest, admits: Admits): Promise<void> {
    try {
      const authentication = await this.asking.authenticate(request, { kept: false });
      this.asking.demandOwnOrigin(request, authentication);
      this.asking.demandRate(request, authentication, oneWrite);
      const viewer = signedIn(authentication.by === 'NOTHING' ? null : authentication.bearer.viewer);
      if (!(await admits(viewer))) throw new Refusal('NOT_FOUND');
      // Written out it could be any size.
      if (request.headers['content-encoding'] !== undefined) throw badHeader('content-encoding');
      this.admitted.set(request, viewer);
    } catch (error) {
      await discardRest(request.raw);
      throw error;
    }
  }

  /** Who was admitted with this request. */
  bringer(request: FastifyRequest): Viewer {
    return signedIn(this.admitted.get(request) ?? null);
  }
}
