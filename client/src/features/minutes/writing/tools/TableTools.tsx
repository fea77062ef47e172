import type { Editor } from '@tiptap/react';
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  type LucideIcon,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Tool } from './Tool';

type Step =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable';

const STEPS: Array<[Step, LucideIcon]> = [
  ['addRowBefore', BetweenHorizontalEnd],
  ['addRowAfter', BetweenHorizontalStart],
  ['addColumnBefore', BetweenVerticalEnd],
  ['addColumnAfter', BetweenVerticalStart],
  ['deleteRow', TableRowsSplit],
  ['deleteColumn', TableColumnsSplit],
  ['deleteTable', Trash2],
];

/** Rows and columns; the first row always is the header. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation('minutes');
  return STEPS.map(([step, Icon]) => (
    <Tool
      key={step}
      label={t(`tools.table.${step}`)}
      icon={<Icon aria-hidden="true" size={20} />}
      onPress={() => editor.chain().focus()[step]().run()}
    />
  ));
}
