import { type Markup, markup } from '../../platform/markup/markup.js';

/** Why it was not taken, above the form that keeps what was typed. */
export const refusalNote = (refusal: string | null): Markup | null =>
  refusal === null ? null : markup`<div class="faults" role="alert"><p>${refusal}</p></div>`;
