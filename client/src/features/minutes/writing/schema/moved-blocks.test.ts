import { expect, it } from '@jest/globals';
import { getSchema } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { Doc, XmlElement } from 'yjs';
import { isMoved, rememberCut } from './moved-blocks';
import { textExtensions } from './text-extensions';
import { withoutIds } from './without-ids';

const schema = getSchema(textExtensions);
const slice = new Slice(
  Fragment.from([schema.node('agreement', { id: 'a', audience: 'public' }), schema.node('task', { id: 't' })]),
  0,
  0,
);

function write(document: Doc, item: string, id: string): void {
  const block = new XmlElement('task');
  block.setAttribute('id', id);
  document.getXmlFragment(item).insert(0, [block]);
}

const pasted = (document: Doc) => {
  const named: unknown[] = [];
  withoutIds(slice, (id) => isMoved(document, id)).content.forEach(({ attrs }) => {
    named.push([attrs.id, attrs.audience]);
  });
  return named;
};

it('names what is pasted anew, unless it was cut out of this text and stands nowhere in it', () => {
  const document = new Doc();
  const renamed = [
    [null, null],
    [null, null],
  ];
  expect(pasted(document)).toEqual(renamed);
  rememberCut(document, slice);
  expect(pasted(document)).toEqual([
    ['a', 'public'],
    ['t', 'group'],
  ]);
  write(document, 'another item', 't');
  expect(pasted(document)).toEqual([
    ['a', 'public'],
    [null, null],
  ]);
  expect(pasted(new Doc())).toEqual(renamed);
});
