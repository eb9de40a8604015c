import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedInBody, askedInSearch } from './asked-operation.js';
import { GraphqlAnswerService } from './graphql-answer.service.js';

@Controller('graphql')
export class GraphqlController {
  constructor(private readonly answers: GraphqlAnswerService) {}

  @Post()
  async post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answers.answer(request, reply, askedInBody(request.body));
  }

  /** Only for trusted queries: what an address asks can be kept by the browser. */
  @Get()
  async get(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answers.answer(request, reply, askedInSearch(request.query));
  }
}
