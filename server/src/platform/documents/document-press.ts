import { createHash } from 'node:crypto';
import type { RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { Injectable } from '@nestjs/common';
import { Unavailable } from '../errors/domain-error.js';
import { ownProgram } from '../processes/own-program.js';
import { Turns } from '../processes/turns.js';
import { workApart } from '../processes/work-apart.js';
import type { BinderSheet } from './binder-sheet.js';
import { BINDER_TEMPLATE } from './binder-template.js';
import { NAME_CARDS_TEMPLATE, type NameCards } from './name-cards.js';
import { withPictures } from './placed-pictures.js';
import { printable } from './printable.js';
import type { Pictures, Sheet } from './sheet.js';
import { SHEET_TEMPLATE } from './sheet-template.js';
import { type Setting, Typesetter } from './typesetter.js';

const ACCESSIBLE = { pdfStandard: 'ua-1' };
/** Characters of JSON, some 25 pages: about as long as anybody may be kept waiting by somebody else's sheet. */
const MANY_PAGES = 100_000;
const WAITING = 20;
const PROGRAM = ownProgram(import.meta.dirname, 'typesetting-process');
const NONE: Pictures = new Map();

/** Sets documents as accessible PDF (PDF/UA-1): short ones in this process, long ones in another, one at a time. */
@Injectable()
export class DocumentPress {
  private readonly typesetter = new Typesetter();
  private readonly apart = new Turns(1, WAITING, () => new Unavailable());

  /** The same for the same PDF, known before it is set. */
  versionOf(sheet: Sheet | NameCards): string {
    const template = 'cards' in sheet ? NAME_CARDS_TEMPLATE : SHEET_TEMPLATE;
    return createHash('sha256').update(template).update(JSON.stringify(sheet)).digest('base64url');
  }

  /** A picture that cannot be set, as broken ones cannot, keeps nobody from the words. */
  async pdf(sheet: Sheet, pictures: Pictures = NONE): Promise<Uint8Array> {
    const whole = (shown: Pictures) => ({
      ...sheet,
      blocks: withPictures(sheet.blocks, shown),
      letterhead: headOf(sheet, shown),
    });
    try {
      return await this.set(SHEET_TEMPLATE, whole(pictures), ACCESSIBLE, pictures);
    } catch (error) {
      if (pictures.size === 0) throw error;
      return this.set(SHEET_TEMPLATE, whole(NONE), ACCESSIBLE, NONE);
    }
  }

  /** The binder's own pages, tagged; the whole will not fulfil the standard, so it does not claim to. */
  binder(sheet: BinderSheet): Promise<Uint8Array> {
    return this.set(BINDER_TEMPLATE, sheet, {}, NONE);
  }

  nameCards(cards: NameCards): Promise<Uint8Array> {
    return this.set(NAME_CARDS_TEMPLATE, cards, ACCESSIBLE, NONE);
  }

  private set(template: string, sheet: object, options: RenderPdfOpts, pictures: Pictures): Promise<Uint8Array> {
    const setting = { template, sheet: JSON.stringify(sheet, printed), options, pictures };
    if (setting.sheet.length <= MANY_PAGES) return this.typesetter.set(setting);
    return this.apart.take(() => workApart<Setting, Uint8Array>(PROGRAM, setting));
  }
}

const headOf = ({ letterhead }: Sheet, pictures: Pictures) =>
  letterhead && {
    ...letterhead,
    logo: letterhead.logo !== null && pictures.has(letterhead.logo) ? letterhead.logo : null,
  };

const printed = (_: string, value: unknown): unknown => (typeof value === 'string' ? printable(value) : value);
