import { Injectable } from '@nestjs/common';
import type { Contributor as Actor } from '../access/actor.js';
import { calendarDay } from '../platform/clock/calendar-day.js';
import { Clock } from '../platform/clock/clock.js';
import { NotFound } from '../platform/errors/domain-error.js';
import { FileBeingScanned, FileInfected, FileWithdrawn } from './files.errors.js';
import { newestOf, stateOf } from './files.presenter.js';
import type { VersionRecord } from './files.repository.js';
import type { FileState } from './files.schemas.js';
import { FilesService, type FoundFile } from './files.service.js';
import { isCleared } from './rules/scan.js';

export type OpenedFile = FoundFile & { version: VersionRecord; state: FileState };

/** The one way to what a file holds: its bytes, its text and its pictures ask here with every request. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /** The newest version, or for those who manage the file the one with a number. */
  async open(actor: Actor, id: string, number?: number): Promise<OpenedFile> {
    const found = await this.files.find(actor, id);
    if (found.file.withdrawnAt !== null) throw new FileWithdrawn();
    const version = versionOf(found, number);
    if (!isCleared(version.scanState)) {
      throw version.scanState === 'infected' ? new FileInfected() : new FileBeingScanned();
    }
    return { ...found, version, state: stateOf(found.file, calendarDay(this.clock.now())) };
  }
}

function versionOf({ file, reach }: FoundFile, number: number | undefined): VersionRecord {
  if (number === undefined) return newestOf(file);
  const version = reach === 'manage' ? file.versions.find((one) => one.number === number) : undefined;
  if (!version) throw new NotFound();
  return version;
}
