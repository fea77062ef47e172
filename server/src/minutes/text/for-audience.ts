import { AUDIENCES, type Audience, type Block } from './block.js';

/** What an audience reads: what is written for it, and for every wider circle. */
export const forAudience = (blocks: readonly Block[], audience: Audience): Block[] =>
  blocks.filter((block) => AUDIENCES.indexOf(block.attrs.audience) >= AUDIENCES.indexOf(audience));
