import type { Transaction } from '@tiptap/pm/state';
import { type Addressee, dutyOf, named } from './addressee';
import { type ReadDay, readDueDay } from './due-date';
import { turnInto } from './turn-into';

const MENTION = /(?:^|\s)@(\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2})$/u;
/** Its year may still come. */
const MONTH = /(?:\.\s?|mitte |ende )\p{L}{3,}\.?$/iu;

/** "@Netphen" at the end of what was typed: whom it names and where it begins. */
export function mentionIn(text: string, addressees: readonly Addressee[]): { from: number; value: string } | null {
  const name = MENTION.exec(text)?.[1];
  const addressee = name === undefined ? undefined : named(addressees, name);
  return addressee ? { from: text.lastIndexOf('@'), value: addressee.value } : null;
}

/** A day at the end of a task, once it is certain that it is whole: `last` is the letter that follows it. */
export function dayBefore(words: string, last: string, today: string): ReadDay | null {
  const isWhole = MONTH.test(words.trimEnd()) ? /\s$/.test(words) && /\D/.test(last) : /[\s,;]/.test(last);
  return isWhole ? readDueDay(words, today) : null;
}

/** The line becomes a task for whom it names; the name goes from the text to the margin. */
export function address(tr: Transaction, value: string, from: number, to: number): void {
  tr.delete(from, to);
  turnInto(tr, 'task', dutyOf(value));
}

/** The day goes from the text of a task to the margin; `rest` is what was typed behind it. */
export function setDueDay(tr: Transaction, dueOn: string, from: number, to: number, rest: string): void {
  const start = tr.doc.resolve(from);
  const hasWordsBefore = start.parentOffset > 0;
  tr.delete(hasWordsBefore ? from - 1 : from, to).setNodeAttribute(start.before(1), 'dueOn', dueOn);
  if (hasWordsBefore || rest.trim() !== '') tr.insertText(hasWordsBefore && rest.trim() !== '' ? ` ${rest}` : rest);
}

/** What stands at the end of the line when it is left with Enter. False where it says nothing. */
export function recogniseLine(tr: Transaction, addressees: readonly Addressee[], today: string): boolean {
  const { $from, empty } = tr.selection;
  if (!empty || $from.depth !== 1 || !$from.parent.isTextblock) return false;
  const words = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const mention = mentionIn(words, addressees);
  if (mention) address(tr, mention.value, $from.start() + mention.from, $from.pos);
  const day = isFreeTask($from.parent) ? readDueDay(words, today) : null;
  if (day) setDueDay(tr, day.dueOn, $from.start() + day.from, $from.pos, '');
  return mention !== null || day !== null;
}

export const isFreeTask = (node: { type: { name: string }; attrs: Record<string, unknown> }): boolean =>
  node.type.name === 'task' && node.attrs.dueOn === null;
