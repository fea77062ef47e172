import CollaborationCaret from '@tiptap/extension-collaboration-caret';
import { toneOf } from './people-here';
import type { WritingRoom } from './writing-room';

/** Where the others are, in tones of the theme: by class, no style stands in an attribute. */
export const caretsIn = ({ provider }: WritingRoom, author: { id: string; name: string }) =>
  CollaborationCaret.configure({
    provider,
    user: { ...author, color: '#17573b' },
    render: (user) => {
      const caret = document.createElement('span');
      caret.className = 'caret';
      caret.dataset.tone = toneOf(String(user.id));
      const label = document.createElement('span');
      label.className = 'caret-name';
      label.textContent = String(user.name);
      caret.append('\u2060', label, '\u2060');
      return caret;
    },
    selectionRender: (user) => ({ class: 'caret-selection', 'data-tone': toneOf(String(user.id)) }),
  });
