import type { Markup } from '../../platform/markup/markup.js';

export type Way = { title: string; path: string };

/** A page for everybody, drawn by the server: it is whole without JavaScript, and no person is named on it. */
export type PublicPage = {
  /** Its one address, without the origin. */
  path: string;
  /** Heading; before the name of the site it is the title. */
  title: string;
  /** For search engines and for who shares it: one or two sentences. */
  description: string;
  /** Below the heading: what this is, in a sentence or two. */
  lead?: string | Markup;
  /** Below that: what can be done; the first stands out. */
  actions?: readonly Way[];
  body: Markup;
  /** Where it stands, without the front page and itself. */
  trail?: readonly Way[];
  /** schema.org, as JSON-LD. */
  structured?: Readonly<Record<string, unknown>>;
  /** 200 unless it says otherwise, e.g. 422 for a form with faults. */
  status?: number;
  /** For one reader alone (behind a mailed link, or an answer to a form): neither stored nor found. */
  isPersonal?: boolean;
};

/** After a form: the answer is a page of its own, which may be loaded again without sending anything. */
export type Elsewhere = { seeOther: string };
