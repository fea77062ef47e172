import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { isInTable } from '@tiptap/pm/tables';

const span = (name: string) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(Number(element.getAttribute(name)) || 1, 20),
});

const cell = {
  content: 'flow+',
  addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
};

/** Without widths: a table takes the room that its words need. Tab goes on from cell to cell and out at the end. */
export const Tables = [
  Table.extend({
    addNodeView: null,
    renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
    addKeyboardShortcuts() {
      return {
        Tab: () => isInTable(this.editor.state) && this.editor.commands.goToNextCell(),
        'Shift-Tab': () => isInTable(this.editor.state) && this.editor.commands.goToPreviousCell(),
      };
    },
  }),
  TableRow.extend({ content: '(tableHeader | tableCell)*' }),
  TableHeader.extend(cell),
  TableCell.extend(cell),
];
