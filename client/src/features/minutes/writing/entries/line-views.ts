import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';

export type LineWords = {
  mark: (kind: string) => string;
  name: (kind: string) => string;
  /** "Netphen · bis 30.09.2026" */
  duty: (attributes: Record<string, unknown>) => string;
  picture: (attributes: Record<string, unknown>) => string;
};

/** Blocks are named by their ids. */
type Options = { words: LineWords; onDuty: (blockId: string) => void; onPicture: (blockId: string) => void };

/** How entries and pictures look while they are written: the mark in the margin, and buttons for what is no text. */
export const LineViews = Extension.create<Options>({
  name: 'lineViews',
  addProseMirrorPlugins() {
    const options = this.options;
    const entry = (node: Node) => new EntryLine(node, options);
    return [
      new Plugin({
        props: {
          nodeViews: {
            agreement: entry,
            question: entry,
            task: entry,
            image: (node) => new PictureLine(node, options),
          },
        },
      }),
    ];
  },
});

class EntryLine implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('p');
  private readonly duty: HTMLButtonElement | null;

  constructor(
    private node: Node,
    private readonly options: Options,
  ) {
    const { words, onDuty } = options;
    const kind = node.type.name;
    const mark = document.createElement('span');
    mark.className = 'mark';
    mark.contentEditable = 'false';
    mark.role = 'img';
    mark.ariaLabel = words.name(kind);
    mark.title = words.name(kind);
    mark.textContent = words.mark(kind);
    this.duty = kind === 'task' ? button('duty', () => onDuty(this.node.attrs.id)) : null;
    this.dom.className = 'entry';
    this.dom.dataset.kind = kind;
    this.dom.append(mark, this.contentDOM, ...(this.duty ? [this.duty] : []));
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  stopEvent(event: Event): boolean {
    return this.duty !== null && event.target instanceof globalThis.Node && this.duty.contains(event.target);
  }

  private show(): void {
    this.dom.dataset.audience = this.node.attrs.audience;
    this.dom.dataset.empty = String(this.node.content.size === 0);
    if (this.duty) this.duty.textContent = this.options.words.duty(this.node.attrs);
  }
}

class PictureLine implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly picture = document.createElement('img');
  private readonly words: HTMLButtonElement;

  constructor(
    private node: Node,
    private readonly options: Options,
  ) {
    this.words = button('duty', () => options.onPicture(this.node.attrs.id));
    this.dom.className = 'picture';
    this.dom.append(this.picture, this.words);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.words;
  }

  private show(): void {
    const { fileId, alt, decorative, audience } = this.node.attrs;
    const source = `/api/files/${fileId}/content`;
    if (this.picture.getAttribute('src') !== source) this.picture.src = source;
    this.picture.alt = decorative ? '' : alt;
    this.dom.dataset.audience = audience;
    this.words.textContent = this.options.words.picture(this.node.attrs);
  }
}

function button(className: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.contentEditable = 'false';
  made.addEventListener('click', onPress);
  return made;
}
