import { Module } from '@nestjs/common';
import { FilesModule } from '../../files/files.module.js';
import { PublicationsModule } from '../../minutes/publications/publications.module.js';
import { OperatorModule } from '../../operator/operator.module.js';
import { OparlController } from './oparl.controller.js';
import { OparlRepository } from './oparl.repository.js';
import { OparlService } from './oparl.service.js';
import { OparlFilesController } from './oparl-files.controller.js';
import { OparlFilesService } from './oparl-files.service.js';

/** OParl 1.1 for programs. Hard rule: shows what the mirror in the database holds, and that holds what is public alone. */
@Module({
  imports: [FilesModule, PublicationsModule, OperatorModule],
  controllers: [OparlFilesController, OparlController],
  providers: [OparlService, OparlFilesService, OparlRepository],
})
export class OparlModule {}
