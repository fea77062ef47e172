import { Module } from '@nestjs/common';
import { MailsController } from './mails.controller.js';
import { MailsService } from './mails.service.js';

/** The outbox, readable. Hard rule: for administrators alone, mails hold one-time links. */
@Module({ controllers: [MailsController], providers: [MailsService] })
export class MailsModule {}
