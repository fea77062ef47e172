import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { MinutesPicturesRepository } from './minutes-pictures.repository.js';
import { MinutesPicturesService } from './minutes-pictures.service.js';

/** Pictures in the text of minutes: files that belong to them. Hard rule: they are seen by who reads the minutes. */
@Module({
  imports: [FilesModule],
  providers: [MinutesPicturesService, MinutesPicturesRepository],
})
export class MinutesPicturesModule {}
