import type { Operator } from '../../operator/operator.schemas.js';
import { type Markup, markup } from '../../platform/markup/markup.js';

/** Said where the administration of the portal has not said it yet. */
export const UNSAID = markup`<em>Diese Angabe wird noch ergänzt.</em>`;

/** Lines of the address, those that are known. */
export const addressOf = ({ name, street, postalCode, city }: Operator): string[] =>
  [name, street, `${postalCode} ${city}`.trim()].filter((line) => line !== '');

export const mailLink = (email: string): Markup =>
  email === '' ? UNSAID : markup`<a href="mailto:${email}">${email}</a>`;

export const said = (text: string): Markup => (text === '' ? UNSAID : markup`${text}`);

/** The office, and how to reach it. */
export const ombudsOf = ({ ombudsOffice, ombudsContact }: Operator): Markup =>
  markup`${ombudsOffice}, ${linked(ombudsContact)}`;

const ADDRESS = /(https?:\/\/[^\s,;]+|[^\s,;@]+@[^\s,;@]+\.[^\s,;@]+)/;

/** Addresses within a text become links. */
export const linked = (text: string): Markup =>
  markup`${text.split(ADDRESS).map((piece) => {
    if (!ADDRESS.test(piece)) return piece;
    return piece.startsWith('http') ? markup`<a href="${piece}">${piece}</a>` : mailLink(piece);
  })}`;
