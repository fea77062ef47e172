import { Gone } from '../platform/errors/domain-error.js';

/** A link without login that is unknown, over, taken back, or whose person has left. */
export class LinkSpent extends Gone {
  readonly code = 'link-spent';
  readonly title = 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.';
}
