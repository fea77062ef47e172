import { z } from 'zod';
import { Blank, DateOnly, Email, Id, Instant, PlainText } from '../../platform/validation/primitives.js';
import { InquiryKind, InquiryText } from '../inquiries.schemas.js';

const Hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

const puzzle = {
  nonce: Hex(32),
  salt: Hex(32),
  cost: z.number().int().min(1).max(100_000),
  keyLength: z.literal(32),
  keyPrefix: Hex(32),
  keySignature: Hex(64),
  /** Seconds since 1970: until then a solution is accepted. */
  until: z.number().int(),
  signature: Hex(64),
};

/** What the browser works on while somebody writes: the counter whose derived key begins with the prefix. */
export const Puzzle = z.object(puzzle).meta({ id: 'Puzzle' });
export type Puzzle = z.infer<typeof Puzzle>;

export const Proof = z.strictObject({
  ...puzzle,
  counter: z.number().int().min(0).max(1_000_000),
  derivedKey: Hex(64),
});
export type Proof = z.infer<typeof Proof>;

export const OutsideKind = z
  .enum(['citizen', 'press', 'information_request', 'barrier'])
  .meta({ id: 'OutsideInquiryKind' });
export type OutsideKind = z.infer<typeof OutsideKind>;

/** Somebody without an account asks; of a barrier nobody has to say who they are. */
export const AskFromOutside = z
  .strictObject({
    kind: OutsideKind,
    title: PlainText(160),
    question: InquiryText,
    name: Blank(PlainText(160)).default(null),
    organization: Blank(PlainText(160)).default(null),
    email: Blank(Email).default(null),
    /** Nobody sees this field; programs fill it in. */
    website: z
      .string()
      .max(500)
      .refine((text) => text.trim() === '', { error: 'Bitte lassen Sie dieses Feld leer.' })
      .default(''),
    proof: Proof,
  })
  .refine(({ kind, email }) => kind === 'barrier' || email !== null, {
    path: ['email'],
    error: 'Bitte geben Sie eine E-Mail-Adresse an: Dorthin schicken wir die Antwort.',
  })
  .refine(({ kind, name }) => kind === 'barrier' || name !== null, {
    path: ['name'],
    error: 'Bitte geben Sie Ihren Namen an.',
  })
  .meta({ id: 'AskFromOutside' });
export type AskFromOutside = z.infer<typeof AskFromOutside>;

export const OutsideReceipt = z
  .object({
    caseNumber: z.string(),
    /** By when the law wants an answer. */
    dueOn: DateOnly.nullable(),
    /** A confirmation is on its way by mail. */
    isMailed: z.boolean(),
    /** Opens the own inquiry; for those who gave no address it is the only way back. */
    url: z.string(),
  })
  .meta({ id: 'OutsideReceipt' });
export type OutsideReceipt = z.infer<typeof OutsideReceipt>;

/** As who asked sees it: neither notes, nor what members say among themselves, nor who they are. */
export const OwnInquiry = z
  .object({
    caseNumber: z.string(),
    kind: InquiryKind,
    title: z.string(),
    question: z.string(),
    /** waiting: a query back waits for the asker. */
    state: z.enum(['received', 'in_progress', 'waiting', 'answered', 'closed']),
    dueOn: DateOnly.nullable(),
    receivedAt: Instant,
    answeredAt: Instant.nullable(),
    messages: z.array(
      z.object({
        id: Id,
        /** own: from the asker. */
        kind: z.enum(['own', 'query_back', 'interim_reply', 'answer']),
        text: z.string(),
        createdAt: Instant,
      }),
    ),
  })
  .meta({ id: 'OwnInquiry' });
export type OwnInquiry = z.infer<typeof OwnInquiry>;

export const WriteOn = z.strictObject({ text: InquiryText }).meta({ id: 'WriteOn' });
export type WriteOn = z.infer<typeof WriteOn>;
