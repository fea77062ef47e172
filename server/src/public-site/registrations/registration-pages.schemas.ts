import { z } from 'zod';
import { Blank, Email, Id, LongText, PlainText } from '../../platform/validation/primitives.js';

export const EventSlug = z.string().min(1).max(200);
export type EventSlug = z.infer<typeof EventSlug>;

/** A radio that nobody touched is no answer. */
const YesOrNo = z.enum(['', 'ja', 'nein']);
const Seats = z.coerce.number().int().min(1).max(8);

export const SignUpForm = z.object({
  name: PlainText(120),
  organization: Blank(PlainText(160)),
  email: Email,
  municipality: z.string().min(1),
  ride: z.enum(['', 'search', 'offer']),
  rideSeats: z.preprocess((text) => (text === '' ? '1' : text), Seats),
  ridePlace: PlainText(120, 0),
  accessibilityNeeds: Blank(LongText(1000)),
  note: Blank(LongText(1000)),
  website: YesOrNo,
  press: YesOrNo,
  social_media: YesOrNo,
});
export type SignUpForm = z.infer<typeof SignUpForm>;

export const ConsentsForm = SignUpForm.pick({ website: true, press: true, social_media: true });

export const RideForm = z.object({
  ride: z.enum(['search', 'offer']),
  rideSeats: z.preprocess((text) => (text === '' ? '1' : text), Seats),
  ridePlace: PlainText(120),
  rideTime: PlainText(60, 0),
  rideNote: LongText(500),
});
export type RideForm = z.infer<typeof RideForm>;

export const RideMessageForm = z.object({ to: Id, text: LongText(2000).pipe(z.string().min(1)) });

/** What was done before this page was shown, to be said on it. */
export const OwnPageQuery = z.object({
  erledigt: z.enum(['nachricht', 'fotos', 'mitfahren']).optional().catch(undefined),
});
export type OwnPageQuery = z.infer<typeof OwnPageQuery>;
