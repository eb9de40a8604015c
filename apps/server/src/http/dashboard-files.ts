import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const pageFile = 'index.html';
const notPages = [
  '/graphql',
  '/health',
  '/metrics',
  '/documents',
  '/reports',
  '/regions',
  '/public',
  '/assets',
];

/** Serves a build of the dashboard, if there is one. Files with a hash in their name never change. */
export async function serveDashboard(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, pageFile))) return;
  await fastify.register(fastifyStatic, {
    root: folder,
    index: [pageFile],
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
}

/** Whether a browser asks for a page of the dashboard: addresses hold the view, so any of them may be opened. */
export function isPageAddress({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  return (
    method === 'GET' &&
    (headers.accept ?? '').includes('text/html') &&
    !notPages.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  );
}

export function sendPage(reply: FastifyReply): void {
  reply.code(200).header('cache-control', 'no-cache').sendFile(pageFile);
}
