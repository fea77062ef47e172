import type { Attribute } from '@tiptap/core';

/** An attribute that copies of the text carry as `data-…`. */
export const heldAttribute = (name: string): Partial<Attribute> => ({
  default: null,
  parseHTML: (element) => element.getAttribute(`data-${name}`),
  renderHTML: (attributes) => {
    const value = attributes[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return value ? { [`data-${name}`]: value } : {};
  },
});
