import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';
import type { Addressee } from './addressee';

export type AddresseeListWords = {
  label: string;
  /** Classes. */
  list: string;
  item: string;
  status: string;
  found: (count: number) => string;
};
type Props = SuggestionProps<Addressee>;

/** The names below the caret while somebody types "@…": arrow keys, Enter or Tab, Escape; read out as they change. */
export class AddresseeList {
  private readonly box = document.createElement('div');
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('p');
  private readonly id = `addressees-${crypto.randomUUID()}`;
  private active = 0;
  private unmount: (() => void) | null = null;

  constructor(
    private props: Props,
    private readonly words: AddresseeListWords,
  ) {
    this.list.id = this.id;
    this.list.role = 'listbox';
    this.list.ariaLabel = words.label;
    this.list.className = words.list;
    this.status.role = 'status';
    this.status.className = words.status;
    this.box.append(this.list, this.status);
    this.unmount = props.mount(this.box);
    this.update(props);
  }

  update(props: Props): void {
    this.props = props;
    this.active = 0;
    this.list.replaceChildren(...props.items.map((one, place) => this.option(one, place)));
    this.list.hidden = props.items.length === 0;
    this.status.textContent = this.words.found(props.items.length);
    this.mark();
  }

  press({ event }: SuggestionKeyDownProps): boolean {
    const { items } = this.props;
    if (items.length === 0) return false;
    if (event.key === 'ArrowDown') this.active = (this.active + 1) % items.length;
    else if (event.key === 'ArrowUp') this.active = (this.active + items.length - 1) % items.length;
    else if (event.key === 'Enter' || event.key === 'Tab') return this.choose(items[this.active]);
    else return false;
    this.mark();
    return true;
  }

  close(): void {
    this.unmount?.();
    this.unmount = null;
    this.box.remove();
    const { dom } = this.props.editor.view;
    dom.removeAttribute('aria-activedescendant');
    dom.removeAttribute('aria-controls');
  }

  private option(addressee: Addressee, place: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.id}-${place}`;
    option.role = 'option';
    option.className = this.words.item;
    option.textContent = addressee.label;
    option.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.choose(addressee);
    });
    return option;
  }

  private choose(addressee: Addressee | undefined): boolean {
    if (addressee) this.props.command(addressee);
    return true;
  }

  private mark(): void {
    const { dom } = this.props.editor.view;
    dom.setAttribute('aria-controls', this.id);
    for (const [place, option] of [...this.list.children].entries()) {
      option.ariaSelected = String(place === this.active);
      if (place !== this.active) continue;
      option.scrollIntoView({ block: 'nearest' });
      dom.setAttribute('aria-activedescendant', option.id);
    }
    if (this.props.items.length === 0) dom.removeAttribute('aria-activedescendant');
  }
}
