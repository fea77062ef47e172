import { Extension, InputRule } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import type { Addressee } from './addressee';
import { address, dayBefore, isFreeTask, mentionIn, recogniseLine, setDueDay } from './recognise';
import { type LineKind, turnInto } from './turn-into';

type Options = { addressees: () => readonly Addressee[]; today: () => string };

/** Entries by what is typed at the beginning of a line, and back again; names and days in tasks. */
export const EntryKeys = Extension.create<Options>({
  name: 'entryKeys',
  priority: 950,
  addOptions: () => ({ addressees: () => [], today: () => '' }),

  addInputRules() {
    const { addressees, today } = this.options;
    return [
      beginsWith(/^! $/, 'agreement'),
      beginsWith(/^\? $/, 'question'),
      new InputRule({
        find: (text) => {
          const mention = /[\s,:]$/.test(text) ? mentionIn(text.slice(0, -1), addressees()) : null;
          return mention && { index: mention.from, text: text.slice(mention.from), data: { value: mention.value } };
        },
        handler: ({ state, range, match }) => {
          if (state.doc.resolve(range.from).depth !== 1) return null;
          address(state.tr, match.data?.value, range.from, range.to);
        },
      }),
      new InputRule({
        find: (text) => {
          const rest = text.slice(-1);
          const day = dayBefore(text.slice(0, -1), rest, today());
          return day && { index: day.from, text: text.slice(day.from), data: { dueOn: day.dueOn, rest } };
        },
        handler: ({ state, range, match }) => {
          const start = state.doc.resolve(range.from);
          if (start.depth !== 1 || !isFreeTask(start.parent)) return null;
          setDueDay(state.tr, match.data?.dueOn, range.from, range.to, match.data?.rest);
        },
      }),
    ];
  },

  addKeyboardShortcuts() {
    const { addressees, today } = this.options;
    const into = (kind: LineKind, attributes?: Record<string, unknown>) => () =>
      this.editor.commands.command(({ tr }) => turnInto(tr, kind, attributes));
    return {
      Enter: () => {
        this.editor.commands.command(({ tr }) => recogniseLine(tr, addressees(), today()));
        return false;
      },
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        const isBefore = empty && $from.depth === 1 && $from.parentOffset === 0;
        return isBefore && $from.parent.type.name !== 'paragraph' && into('paragraph')();
      },
      'Mod-Alt-0': into('paragraph'),
      'Mod-Alt-1': into('heading', { level: 3 }),
      'Mod-Alt-e': into('agreement'),
      'Mod-Alt-f': into('question'),
      'Mod-Alt-a': into('task'),
    };
  },
});

const beginsWith = (find: RegExp, kind: LineKind): InputRule =>
  new InputRule({
    find,
    handler: ({ state, range }) => {
      if (!isParagraph(state.doc.resolve(range.from))) return null;
      state.tr.delete(range.from, range.to);
      turnInto(state.tr, kind);
    },
  });

const isParagraph = (place: ResolvedPos): boolean => place.depth === 1 && place.parent.type.name === 'paragraph';
