import type { Translated } from '../../../../lib/translated';
import type german from '../de/slides';

export default {
  title: 'Talks and slides',
  lead: 'Upload, record rights, open',
  sections: [
    {
      heading: 'Uploading slides',
      paragraphs: [
        'Drag the file onto the dashed area or choose it with the button. PDF, PowerPoint and OpenDocument are accepted, but no files with macros and no archives.',
        'If the connection breaks, the upload continues by itself. You can also pause and continue it. If you have reloaded the page meanwhile, choose the same file again: what has been sent is kept for 24 hours.',
        'Before others see the slides you record who holds the rights and what is allowed. Without that record only the coordination sees them.',
      ],
      list: [],
    },
    {
      heading: 'Reading slides',
      paragraphs: [
        'With the talk you see its pages small. A click opens one large; the address in the browser always leads to this very page, so you can pass it on.',
        'Under “Show text” stands what is written on the page. Screen readers read it also while it is hidden.',
      ],
      list: [
        'Arrow keys, page up and page down turn pages, home and end lead to the first and the last.',
        'Plus and minus enlarge and reduce, T shows the text, V begins the presentation.',
        'While presenting, space and remote controls turn pages too; escape ends it.',
      ],
    },
    {
      heading: 'From a day on, new version, withdrawal',
      paragraphs: [
        'The coordination finds all of it in the menu “More” of the file. Until the day of publication members only see that the file will be here. Older versions stay with the coordination.',
        'What is withdrawn nobody can open any more: neither the file nor its pages, and the search does not find it.',
      ],
      list: [],
    },
    {
      heading: 'Accessible version',
      paragraphs: [
        'Can you not use a file as it is? With “Request an accessible version” you ask the coordination for another form. Only they read what would help you; it is deleted with the answer.',
        'The coordination uploads a version and marks it in the menu “More”, or answers in words. Whoever asked is notified.',
      ],
      list: [],
    },
    {
      heading: 'When there is no preview',
      paragraphs: [
        'The portal reads every file after it was uploaded: text, notes and a picture of every page. Mostly this takes a few seconds. Where a file says “No preview”, it gives the reason: it is protected by a password, damaged or too complex. It can be downloaded all the same; those who manage it can try again.',
        'Where a virus scanner runs, nobody opens a file before it was checked. The portal tells the coordination of malware.',
        'Only the coordination sees the notes of speakers until it releases them.',
      ],
      list: [],
    },
  ],
} satisfies Translated<typeof german>;
