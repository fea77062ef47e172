import { type AnyExtension, type Editor, Extension } from '@tiptap/core';
import { toLocalDate } from '../../../lib/local-time';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { addresseesIn } from './entries/addressee';
import type { AddresseeListWords } from './entries/addressee-list';
import { AddresseeMention } from './entries/addressee-mention';
import { EntryKeys } from './entries/entry-keys';
import { LineViews, type LineWords } from './entries/line-views';
import { Pasting } from './paste/pasting';
import { textExtensions } from './schema/text-extensions';

type Surroundings = {
  addressees: readonly OptionGroup[];
  words: LineWords;
  listWords: AddresseeListWords;
  onDuty: (blockId: string) => void;
  onPicture: (blockId: string) => void;
  onPictureFile: (file: File) => void;
  onTooLarge: () => void;
  onLink: () => void;
};

/** Everything that makes the text of one item writable, but for those who write it with. */
export function itemExtensions(around: Surroundings): AnyExtension[] {
  const found = addresseesIn(around.addressees);
  const addressees = () => found;
  return [
    ...textExtensions,
    EntryKeys.configure({ addressees, today: () => toLocalDate(new Date()) }),
    AddresseeMention.configure({ addressees, words: around.listWords }),
    LineViews.configure({ words: around.words, onDuty: around.onDuty, onPicture: around.onPicture }),
    Pasting.configure({ onTooLarge: around.onTooLarge, onPicture: around.onPictureFile }),
    Extension.create({
      name: 'writingShortcuts',
      addKeyboardShortcuts: () => ({
        'Mod-k': () => ran(around.onLink),
        'Alt-F10': ({ editor }: { editor: Editor }) => ran(() => focusToolbar(editor)),
      }),
    }),
  ];
}

function focusToolbar({ view }: Editor): void {
  const main = view.dom.closest('main') ?? document.body;
  main.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus();
}

function ran(work: () => void): boolean {
  work();
  return true;
}
