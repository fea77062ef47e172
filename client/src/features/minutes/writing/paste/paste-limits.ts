/** Of words: about two hundred pages. */
const MOST_TEXT = 400_000;
/** Of code around them: Word writes a lot of it. */
const MOST_HTML = 12_000_000;

/** Whether somebody wants to paste more than a browser puts into a text in a moment. */
export const isTooLarge = ({ html, text }: { html: string; text: string }): boolean =>
  text.length > MOST_TEXT || html.length > MOST_HTML;
