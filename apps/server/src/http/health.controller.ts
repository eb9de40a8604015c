import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HealthService } from './health.service.js';

@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  /** 200 when requests can be served, 503 while the database cannot be asked. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const isReady = await this.health.isReady();
    await reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'waiting for the database' });
  }
}
