import { z } from 'zod';
import { Blank, Email, PlainText } from '../../platform/validation/primitives.js';
import { InquiryText } from '../inquiries.schemas.js';

export const OutsideKind = z.enum(['citizen', 'press', 'information_request', 'barrier']);
export type OutsideKind = z.infer<typeof OutsideKind>;

/** Somebody without an account asks; of a barrier nobody has to say who they are. */
export const OutsideQuestion = z
  .strictObject({
    kind: OutsideKind,
    title: PlainText(160),
    question: InquiryText,
    name: Blank(PlainText(160)).default(null),
    organization: Blank(PlainText(160)).default(null),
    email: Blank(Email).default(null),
  })
  .refine(({ kind, email }) => kind === 'barrier' || email !== null, {
    path: ['email'],
    error: 'Bitte geben Sie eine E-Mail-Adresse an: Dorthin schicken wir die Antwort.',
  })
  .refine(({ kind, name }) => kind === 'barrier' || name !== null, {
    path: ['name'],
    error: 'Bitte geben Sie Ihren Namen an.',
  });
export type OutsideQuestion = z.infer<typeof OutsideQuestion>;

export type OutsideReceipt = {
  caseNumber: string;
  /** By when the law wants an answer: YYYY-MM-DD. */
  dueOn: string | null;
  /** A confirmation is on its way by mail. */
  isMailed: boolean;
  /** Opens the own inquiry; for those who gave no address it is the only way back. */
  url: string;
};

/** As who asked sees it: neither notes, nor what members say among themselves, nor who they are. */
export type OwnInquiry = {
  caseNumber: string;
  title: string;
  question: string;
  /** waiting: a query back waits for the asker. */
  state: 'received' | 'in_progress' | 'waiting' | 'answered' | 'closed';
  dueOn: string | null;
  receivedAt: Date;
  messages: Array<{
    /** own: from the asker. */
    kind: 'own' | 'query_back' | 'interim_reply' | 'answer';
    text: string;
    createdAt: Date;
  }>;
};

export const WriteOn = z.object({ text: InquiryText });
export type WriteOn = z.infer<typeof WriteOn>;
