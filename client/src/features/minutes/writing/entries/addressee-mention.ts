import { Extension } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import { PluginKey } from '@tiptap/pm/state';
import Suggestion from '@tiptap/suggestion';
import { type Addressee, matching } from './addressee';
import { AddresseeList, type AddresseeListWords } from './addressee-list';
import { address } from './recognise';

type Options = {
  addressees: () => readonly Addressee[];
  words: AddresseeListWords;
};

const MOST = 8;

/** "@" in a line offers whom a task can address; who is chosen makes a task of the line. */
export const AddresseeMention = Extension.create<Options>({
  name: 'addresseeMention',
  priority: 960,
  addProseMirrorPlugins() {
    const { addressees, words } = this.options;
    let list: AddresseeList | null = null;
    return [
      Suggestion<Addressee, Addressee>({
        editor: this.editor,
        pluginKey: new PluginKey('addresseeMention'),
        char: '@',
        decorationClass: 'mention',
        allow: ({ state, range }) => state.doc.resolve(range.from).depth === 1,
        shouldShow: ({ transaction }) => !isChangeOrigin(transaction),
        items: ({ query }) => matching(addressees(), query).slice(0, MOST),
        command: ({ editor, range, props }) => {
          editor
            .chain()
            .focus()
            .command(({ tr }) => {
              address(tr, props.value, range.from, range.to);
              return true;
            })
            .run();
        },
        render: () => ({
          onStart: (props) => {
            list = new AddresseeList(props, words);
          },
          onUpdate: (props) => list?.update(props),
          onKeyDown: (props) => list?.press(props) ?? false,
          onExit: () => {
            list?.close();
            list = null;
          },
        }),
      }),
    ];
  },
});
