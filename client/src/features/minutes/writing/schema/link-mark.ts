import { Mark } from '@tiptap/core';

/** As the portal takes them: https, http, mailto or a path of the portal; nothing that a browser would run. */
export const isSafeLink = (href: string): boolean =>
  href.length <= 2000 && /^(https?:\/\/|mailto:|\/(?![/\\]))/i.test(href);

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: undefined, parseHTML: (element) => element.getAttribute('href') } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeLink(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noreferrer' }, 0],
});
