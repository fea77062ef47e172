import { Module } from '@nestjs/common';
import { MinutesModule } from '../minutes.module.js';
import { WritingModule } from '../writing/writing.module.js';
import { BlocksController } from './blocks.controller.js';
import { BlocksService } from './blocks.service.js';

/** Single paragraphs of minutes, found by their ids. Hard rule: what is changed here is changed in the document, too. */
@Module({
  imports: [MinutesModule, WritingModule],
  controllers: [BlocksController],
  providers: [BlocksService],
  exports: [BlocksService],
})
export class BlocksModule {}
