import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { cleanHtml } from './clean-html';
import { isTooLarge } from './paste-limits';

type Options = { onTooLarge: () => void; onPicture: (file: File) => void };

/** Pictures from the clipboard come in as files with an alternative text; everything else as clean blocks. */
export const Pasting = Extension.create<Options>({
  name: 'pasting',
  addProseMirrorPlugins() {
    const { onTooLarge, onPicture } = this.options;
    const take = (found: DataTransfer | null): boolean => {
      if (!found) return false;
      const [picture] = [...found.files].filter(({ type }) => type === 'image/png' || type === 'image/jpeg');
      const html = found.getData('text/html');
      const text = found.getData('text/plain');
      if (picture && html === '' && text === '') onPicture(picture);
      else if (isTooLarge({ html, text })) onTooLarge();
      else return found.files.length > 0 && html === '' && text === '';
      return true;
    };
    return [
      new Plugin({
        props: {
          handlePaste: (_, event) => take(event.clipboardData),
          handleDrop: (_, event, __, isMoved) => !isMoved && take(event.dataTransfer),
          transformPastedHTML: cleanHtml,
        },
      }),
    ];
  },
});
