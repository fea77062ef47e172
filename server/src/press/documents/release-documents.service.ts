import { Injectable } from '@nestjs/common';
import type { Member as Actor } from '../../access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import type { StreamedContent } from '../../platform/http/send-stream.js';
import { ArchiveStream } from '../../platform/storage/archive-stream.js';
import { PressFactsService } from '../facts/press-facts.service.js';
import { presentLocalText } from '../local-texts/local-texts.presenter.js';
import type { LocalText } from '../local-texts/local-texts.schemas.js';
import { LocalTextsService } from '../local-texts/local-texts.service.js';
import { type ReleaseRecord, ReleasesRepository } from '../releases/releases.repository.js';
import type { DocumentFormat } from '../releases/releases.schemas.js';
import { masterText } from '../rules/press-text.js';
import { contentOf, type PressDocument, PressDocumentsService } from './press-documents.service.js';
import type { PrintedRelease } from './press-sheet.presenter.js';

const FORMATS: readonly DocumentFormat[] = ['docx', 'txt', 'html'];

/** The texts of a release as files: the master's, a municipality's, or those of all. */
@Injectable()
export class ReleaseDocumentsService {
  constructor(
    private readonly releases: ReleasesRepository,
    private readonly texts: LocalTextsService,
    private readonly documents: PressDocumentsService,
    private readonly facts: PressFactsService,
    private readonly clock: Clock,
  ) {}

  async print(actor: Actor, id: string, format: DocumentFormat): Promise<StreamedContent> {
    return contentOf(await this.master(await this.releases.findVisible(actor, id), format));
  }

  /** As it goes to the press, for mails, too. */
  async master(release: ReleaseRecord, format: DocumentFormat): Promise<PressDocument> {
    return this.documents.make(await this.printed(release), format, `Pressemitteilung ${release.title}`);
  }

  async printed(release: ReleaseRecord): Promise<PrintedRelease> {
    const facts = await this.facts.of(release);
    const { text, background } = masterText(release, { facts, quotes: release.quotes, reader: 'press' });
    return { ...release, text, background, sender: release.workingGroup.name };
  }

  async printLocal(actor: Actor, id: string, municipalityId: string, format: DocumentFormat): Promise<StreamedContent> {
    const { text, master } = await this.texts.show(actor, id, municipalityId);
    return contentOf(await this.local(master.release, text, format));
  }

  /** All of them, in all formats, one after the other while they are sent. */
  async printAll(actor: Actor, id: string): Promise<StreamedContent> {
    const master = await this.texts.open(actor, id);
    const { release, seats } = master;
    return {
      fileName: `Lokale Texte ${release.slug}.zip`,
      mediaType: 'application/zip',
      copyTo: async (target) => {
        const archive = new ArchiveStream(target, this.clock.now());
        try {
          for (const municipality of seats) {
            const text = presentLocalText(actor, master, municipality);
            for (const format of FORMATS) {
              const { name, bytes } = await this.local(release, text, format);
              await archive.add(name, { size: bytes.length, copyTo: async (to) => void to.write(bytes) });
            }
          }
          await archive.end();
        } catch (error) {
          archive.abandon();
          throw error;
        }
      },
    };
  }

  private local(release: ReleaseRecord, { municipality, preview }: LocalText, format: DocumentFormat) {
    const printed = { ...release, ...preview, dateline: municipality.name, sender: release.workingGroup.name };
    return this.documents.make(printed, format, `${municipality.name} ${release.title}`);
  }
}
