import 'reflect-metadata';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { AppModule } from './app.module.js';
import type { AppOptions } from './app.module.js';
import { answerBroken } from './http/broken-request.js';
import { DocumentRoutes } from './http/document-routes.js';
import { serveDashboard } from './http/dashboard-files.js';
import { buildTag } from './http/entity-tag.js';
import { HttpModule } from './http/http.module.js';
import { HttpOptions } from './http/http-options.js';
import { Metrics } from './http/metrics.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { ReportRoutes } from './http/report-routes.js';
import { SpreadsheetRoutes } from './http/spreadsheet-routes.js';
import { YearbookRoutes } from './http/yearbook-routes.js';
import { TroubleAnswer } from './http/trouble.filter.js';
import { TrustedOperations } from './http/trusted-operations.js';
import { checkout } from './platform/config.js';
import { limits } from './platform/graphql/limits.js';

export interface ServerOptions extends AppOptions {
  /** Where people reach the server when that is not its own address. */
  readonly publicUrl: URL | null;
}

const dashboard = join(checkout, 'apps', 'dashboard', 'dist');
/** Answers shorter than a packet gain nothing from being compressed. */
const compressedFromBytes = 1400;

@Module({})
class ServerModule {
  static of(options: ServerOptions): DynamicModule {
    const http = new HttpOptions(
      options.publicUrl?.origin ?? null,
      TrustedOperations.besideDashboard(dashboard),
      buildTag(),
    );
    return { module: ServerModule, imports: [AppModule.of(options), HttpModule.of(http)] };
  }
}

/**
 * Nest would set a handler of errors after its routes, which keep the one they were made with: ours is set before.
 * It answers what never reaches a controller, as a body that is not JSON.
 */
class OwnErrorsAdapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

/** Makes the server ready to listen, or to be asked without listening. */
export async function makeServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const adapter = new OwnErrorsAdapter({
    bodyLimit: limits.batchBodyBytes,
    // Behind a proxy the asker's address and host are what the proxy says.
    trustProxy: options.publicUrl !== null,
    routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: answerBroken,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      trouble.send(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ServerModule.of(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // Nest's own parsers would take a form for a request; Fastify takes JSON, and texts, which are none.
    bodyParser: false,
    forceCloseConnections: true,
  });
  const fastify = adapter.getInstance();
  addSecurityHeaders(fastify);
  const trouble = app.get(TroubleAnswer);
  fastify.setErrorHandler((error, request, reply) => trouble.send(error, request, reply));
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { threshold: compressedFromBytes, encodings: ['gzip', 'identity'] });
  const metrics = app.get(Metrics);
  fastify.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) => {
    metrics.observe(method, routeOptions.url ?? 'none', statusCode, elapsedTime / 1000);
  });
  await app.get(DocumentRoutes).serve(fastify);
  await app.get(ReportRoutes).serve(fastify);
  await app.get(SpreadsheetRoutes).serve(fastify);
  app.get(YearbookRoutes).serve(fastify);
  await serveDashboard(fastify, dashboard);
  await app.init();
  return app;
}
