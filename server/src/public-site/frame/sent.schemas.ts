import { z } from 'zod';

/** What a form sent, field by field; undefined when it was no form. It is read where its faults can become a page. */
export const Sent = z.record(z.string(), z.unknown()).optional();
export type Sent = z.infer<typeof Sent>;

/** The token in an address; whose it is, the guard has looked up. */
export const LinkToken = z.string().max(100);
export type LinkToken = z.infer<typeof LinkToken>;

/** What programs and links add to an address; what a page does not know it leaves alone. */
export const AnyQuery = z.record(z.string(), z.unknown());
export type AnyQuery = z.infer<typeof AnyQuery>;
